-- expect: error in data: more than 100000 values
local t = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }
for _ = 1, 8 do t = { t, t, t, t, t, t, t, t, t, t } end
return t
