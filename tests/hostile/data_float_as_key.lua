-- expect: error in data: a key must be a name
return { [1.5] = 1 }
