-- expect: fine
return { apply = function() local l = table.move({ 1, 2 }, 1, 2, -1) assert(l[-1] == 1 and l[0] == 2) end }
