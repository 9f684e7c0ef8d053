-- expect: fine
return { apply = function() local l = {} for i = 1, 100 do l[i] = i % 10 end table.sort(l, function() return true end) end }
