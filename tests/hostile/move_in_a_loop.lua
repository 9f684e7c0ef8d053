-- expect: steps
return { apply = function() local l = {} for i = 1, 1000 do l[i] = i end while true do table.move(l, 1, 1000, 2, {}) end end }
