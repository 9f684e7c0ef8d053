-- expect: error: a library's name is made of
local x = require "shared\0x"
return { apply = function() return x end }
