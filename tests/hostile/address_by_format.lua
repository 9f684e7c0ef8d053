-- expect: error
return { apply = function() return ("%p"):format({}) end }
