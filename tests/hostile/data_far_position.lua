-- expect: error in data: the list has a gap behind element 0
return { [1000000000] = 1 }
