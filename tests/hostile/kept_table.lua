-- expect: error: is read-only
local seen = {}
return { apply = function() seen.last = true end }
