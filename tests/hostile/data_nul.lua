-- expect: error in data: contains a NUL byte
return { a = "x\0y" }
