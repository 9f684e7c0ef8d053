-- expect: fine
local shared <const> = require "shared"
return { apply = function() local n = 0 for i, v in ipairs(shared.list) do n = n + i * v end assert(n == 3 + 2 + 6 and #shared.list == 3) end }
