-- expect: fine
return { apply = function() for _ = 1, 100 do local x <close> = false end end }
