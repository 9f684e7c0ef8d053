-- expect: steps in data
for _ = 1, 1e308 do end
return {}
