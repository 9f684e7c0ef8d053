-- expect: error
return { apply = function() return next({ [{}] = 1, [{}] = 2 }) end }
