-- expect: error: is read-only
local shared <const> = require "shared"
return { apply = function() shared.name = "mine" end }
