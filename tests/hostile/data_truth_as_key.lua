-- expect: error in data: a key must be a name
return { [true] = 1 }
