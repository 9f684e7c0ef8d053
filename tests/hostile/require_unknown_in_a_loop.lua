-- expect: error: no library
for _ = 1, 100000 do require("none") end
return { apply = function() end }
