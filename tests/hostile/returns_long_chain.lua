-- expect: fine
local chain = {}
for _ = 1, 20000 do chain = { chain } end
return { apply = function() return chain[1] end }
