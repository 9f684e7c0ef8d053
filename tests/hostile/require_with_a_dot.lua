-- expect: error
require "cycle_a.lua"
return { apply = function() end }
