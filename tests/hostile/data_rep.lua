-- expect: error in data
return { a = ("x"):rep(1e9) }
