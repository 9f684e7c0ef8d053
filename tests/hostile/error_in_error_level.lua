-- expect: error
return { apply = function() error("x", 200) end }
