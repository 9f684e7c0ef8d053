-- expect: error in data
local x <close> = {}
return { 1 }
