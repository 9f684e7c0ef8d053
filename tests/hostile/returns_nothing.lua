-- expect: error: must return one table
local x = 1
