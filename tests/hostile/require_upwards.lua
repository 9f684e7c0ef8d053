-- expect: error: a library's name is made of
local x = require "../loop_while"
return { apply = function() return x end }
