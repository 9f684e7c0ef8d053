-- expect: error: read-only
local seen = { list = {} }
return { apply = function() table.insert(seen.list, 1) end }
