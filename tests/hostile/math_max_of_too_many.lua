-- expect: error
return { apply = function() local l = {} for i = 1, 20000 do l[i] = i end return math.max(table.unpack(l)) end }
