-- expect: error in data: not known
for _ = 1, math.huge do end
return {}
