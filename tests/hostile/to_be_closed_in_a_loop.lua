-- expect: error: non-closable
return { apply = function() for _ = 1, 10 do local x <close> = { __close = function() end } end end }
