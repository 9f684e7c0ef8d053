-- expect: error in data: is not UTF-8
return { a = "x\xFFy" }
