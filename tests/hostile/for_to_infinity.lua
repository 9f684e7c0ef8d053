-- expect: steps
return { apply = function() for _ = 1, math.huge do end end }
