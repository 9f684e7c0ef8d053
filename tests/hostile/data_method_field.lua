-- expect: error in data
local t = {}
function t.x() end
return t
