-- expect: error: requires itself
local x = require "cycle_a"
return { apply = function() return x end }
