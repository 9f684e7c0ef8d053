-- expect: error: there is no library 'contcat'
local x = require "contcat"
return { apply = function() return x end }
