-- expect: fine
return { apply = function() assert(tostring(function() end) == "function" and tostring(nil) == "nil") end }
