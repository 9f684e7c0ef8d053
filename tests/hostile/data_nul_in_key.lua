-- expect: error in data: contains a NUL byte
return { ["x\0y"] = 1 }
