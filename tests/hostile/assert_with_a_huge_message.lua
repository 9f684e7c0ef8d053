-- expect: error
return { apply = function() assert(false, ("y"):rep(250000)) end }
