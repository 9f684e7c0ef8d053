-- expect: error: `_ENV` is not allowed
local _ENV <const> = {}
return { apply = function() x = 1 end }
