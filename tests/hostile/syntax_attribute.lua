-- expect: error: unknown attribute
local x <shared> = 1
return { apply = function() return x end }
