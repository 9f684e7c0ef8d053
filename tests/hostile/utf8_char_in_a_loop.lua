-- expect: steps
local list <const> = {}
for i = 1, 7000 do list[i] = 228 end
return { apply = function() while true do utf8.char(table.unpack(list)) end end }
