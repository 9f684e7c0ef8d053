-- expect: fine
local shared <const> = require "shared"
return { apply = function() local mine = table.move(shared.list, 1, #shared.list, 1, {}) mine[1] = 9 assert(shared.list[1] == 3 and mine[1] == 9) end }
