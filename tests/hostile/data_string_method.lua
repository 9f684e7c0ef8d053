-- expect: error in data: attempt to index a string value
return { ("x"):rep(3) }
