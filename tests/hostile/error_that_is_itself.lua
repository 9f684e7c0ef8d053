-- expect: error: the error value is a table
return { apply = function() local e = {} e[1] = e e.__index = e error(e) end }
