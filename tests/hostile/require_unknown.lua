-- expect: error: there is no library 'contcat' (searched: 
local x = require "contcat"
return { apply = function() return x end }
