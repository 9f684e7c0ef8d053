-- expect: bytes
return { apply = function() local function f(n, ...) return f(n + 1, n, ...) + 1 end return f(1) end }
