-- expect: fine
return { apply = function() assert(1 << 64 == 0 and 1 << -1 == 0 and -1 >> 63 == 1 and 1 << math.mininteger == 0) end }
