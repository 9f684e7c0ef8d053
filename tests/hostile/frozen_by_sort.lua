-- expect: error
local shared <const> = require "shared"
return { apply = function() table.sort(shared.list) end }
