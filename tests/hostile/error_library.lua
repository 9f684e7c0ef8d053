-- expect: error: the error value is a table
return { apply = function() error(string) end }
