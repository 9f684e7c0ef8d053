-- expect: error: is read-only
local shared <const> = require "shared"
return { apply = function() shared.remember(1) end }
