-- expect: error: there is no
return { apply = function() local s = "x" assert(s.__index == nil and s.__gc == nil) end }
