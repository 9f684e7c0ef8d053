-- expect: error
local shared <const> = require "shared"
return { apply = function() table.insert(shared.list, 4) end }
