-- expect: error: read-only
local shared <const> = require "shared"
return { apply = function() shared.list[1] = 0 end }
