-- expect: steps in data
local s = "x"
while true do s = s .. s end
return { s }
