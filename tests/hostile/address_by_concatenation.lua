-- expect: error
return { apply = function() return "x" .. {} end }
