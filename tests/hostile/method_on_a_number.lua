-- expect: error
return { apply = function() local n = 5 return n:rep(3) end }
