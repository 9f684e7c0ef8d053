-- expect: error
return { apply = function() return 1.5 | 1 end }
