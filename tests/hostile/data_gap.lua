-- expect: error in data: the list has a gap behind element 1
return { 1, nil, 3 }
