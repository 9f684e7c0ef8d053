-- expect: error: a library's name is made of
local x = require "/etc/hostname"
return { apply = function() return x end }
