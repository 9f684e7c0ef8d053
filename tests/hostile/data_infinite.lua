-- expect: error in data: must be finite
return { a = 1e999 }
