-- expect: steps
local digits <const> = ("9"):rep(190)
return { apply = function() while true do tonumber(digits) tonumber(digits .. "z", 36) end end }
