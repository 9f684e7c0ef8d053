-- expect: error: read-only
local shared <const> = require "shared"
return { apply = function() table.remove(shared.list) end }
