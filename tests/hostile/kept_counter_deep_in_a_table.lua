-- expect: error: changes 'n', which would be kept
local n = 0
local t = { a = { b = { function() n = n + 1 end } } }
return { apply = function() t.a.b[1]() end }
