-- expect: error
return { apply = function() return "1" < 2 end }
