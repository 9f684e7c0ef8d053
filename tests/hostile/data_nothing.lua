-- expect: error in data: must return one table
local x = 1
