-- expect: fine
return { apply = function() for _ = 1, 0 / 0 do error("ran") end end }
