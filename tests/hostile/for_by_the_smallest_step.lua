-- expect: fine
return { apply = function() local n = 0 for _ = 1, -1, math.mininteger do n = n + 1 end assert(n == 1) end }
