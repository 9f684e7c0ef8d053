-- expect: error
return { apply = function() local function f(s) return (s:gsub("a", f)) end return f("a") end }
