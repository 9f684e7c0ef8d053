-- expect: error: setmetatable
return { apply = function() setmetatable({}, { __gc = function() while true do end end }) end }
