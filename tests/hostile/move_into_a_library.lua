-- expect: error
return { apply = function() table.move({ error }, 1, 1, 1, string) end }
