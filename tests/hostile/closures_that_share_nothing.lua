-- expect: fine
return { apply = function() local f = {} for i = 1, 3 do f[i] = function() i = i + 1 return i end end assert(f[1]() == 2 and f[1]() == 3 and f[2]() == 3) end }
