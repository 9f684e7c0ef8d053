-- expect: fine
local shared <const> = require "shared"
return { apply = function() local l = table.pack(table.unpack(shared.list)) l[1] = 7 assert(shared.list[1] == 3 and l.n == 3) end }
