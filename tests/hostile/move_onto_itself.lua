-- expect: fine
return { apply = function() local l = { 1, 2, 3 } table.move(l, 1, 3, 2) assert(table.concat(l, " ") == "1 1 2 3") end }
