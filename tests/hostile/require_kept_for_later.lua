-- expect: error: belongs at the top
local later <const> = require
return { apply = function() return later("shared") end }
