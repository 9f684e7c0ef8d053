-- expect: fine
local t = { apply = function() end }
t.self = t
t.list = { t, { t } }
return t
