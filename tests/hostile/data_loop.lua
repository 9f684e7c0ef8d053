-- expect: steps in data
while true do end
return {}
