-- expect: error
return { apply = function() error(true) end }
