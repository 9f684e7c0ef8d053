-- expect: error
return { apply = function() error(("x"):rep(200000)) end }
