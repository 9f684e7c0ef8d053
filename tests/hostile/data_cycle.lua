-- expect: error in data: a table contains itself
local t = {}
t.self = { t }
return t
