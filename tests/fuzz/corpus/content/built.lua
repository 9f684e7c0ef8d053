local t = {}
for i = 1, 9 do t[i] = { n = i, s = "x" .. i } end
return t
