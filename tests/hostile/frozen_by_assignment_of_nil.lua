-- expect: error
return { apply = function() table.concat = nil end }
