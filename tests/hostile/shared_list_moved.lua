-- expect: error: read-only
local shared <const> = require "shared"
return { apply = function() table.move({ 0 }, 1, 1, 1, shared.list) end }
