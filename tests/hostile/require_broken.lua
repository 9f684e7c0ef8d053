-- expect: error: unexpected symbol
local x = require "broken"
return { apply = function() return x end }
