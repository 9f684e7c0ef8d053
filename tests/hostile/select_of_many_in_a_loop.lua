-- expect: steps
local list <const> = {}
for i = 1, 7000 do list[i] = i end
return { apply = function() while true do select(2, table.unpack(list)) end end }
