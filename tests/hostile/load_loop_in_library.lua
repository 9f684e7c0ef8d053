-- expect: steps
local spin = require "spin"
return { apply = function() return spin end }
