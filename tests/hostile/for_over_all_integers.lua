-- expect: steps
return { apply = function() for _ = math.mininteger, math.maxinteger do end end }
