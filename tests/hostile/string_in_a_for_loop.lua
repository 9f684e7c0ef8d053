-- expect: fine
return { apply = function() for _ = "1", 3 do end end }
