-- expect: fine
return { apply = function() local n = 0 for _ = math.mininteger + 2, math.mininteger, -1 do n = n + 1 end assert(n == 3) end }
