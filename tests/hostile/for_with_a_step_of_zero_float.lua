-- expect: error
return { apply = function() for _ = 1.0, 2.0, 0.0 do end end }
