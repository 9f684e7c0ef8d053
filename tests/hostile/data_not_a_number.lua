-- expect: error in data: must be finite
return { a = 0 / 0 }
