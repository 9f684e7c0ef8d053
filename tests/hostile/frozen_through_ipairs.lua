-- expect: error
local shared <const> = require "shared"
return { apply = function() for i in ipairs(shared.list) do shared.list[i] = 0 end end }
