local function f(a) if a then return { 1 } end end
return { x = f(true)[1], y = #"abc", z = not f(false), "w" == "w" }