-- expect: fine
local step, t = pairs { a = 1, b = 2 }
return { apply = function() assert(step(t) == "a" and step(t, "a") == "b" and step(t, "a") == "b") end }
