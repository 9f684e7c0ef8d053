-- expect: error in data: nested more than 32 deep
local t = {}
for _ = 1, 40 do t = { t } end
return t
