-- expect: error: enough
return { apply = function() local n, l = 0, {} for i = 1, 50 do l[i] = -i end table.sort(l, function(a, b) n = n + 1 if n > 20 then error("enough") end return a < b end) end }
