-- expect: error
return { apply = function() local t = { [function() end] = 1, [assert] = 2 } for _ in pairs(t) do end end }
