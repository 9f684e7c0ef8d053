-- expect: error
return { apply = function() return #5 end }
