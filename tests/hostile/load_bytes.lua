-- expect: bytes
local t = {}
for i = 1, 1e9 do t[i] = { i } end
return { apply = function() return t end }
