-- expect: error: changes 'n', which would be kept
local counter <const> = require "counter"
return { apply = function() return counter.next() end }
