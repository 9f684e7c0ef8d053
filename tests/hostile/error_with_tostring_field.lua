-- expect: error: the error value is a table
return { apply = function() error({ __tostring = function() while true do end end, __name = "x" }) end }
