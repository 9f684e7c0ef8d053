-- expect: error: non-closable
return { apply = function() local x <close> = string return x end }
