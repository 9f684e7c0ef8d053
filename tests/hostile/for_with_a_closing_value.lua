-- expect: error: non-closable
return { apply = function() for _ in next, {}, nil, { __close = error } do end end }
