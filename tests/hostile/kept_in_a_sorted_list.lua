-- expect: error: read-only
local list = { 3, 1, 2 }
return { apply = function() table.sort(list) end }
