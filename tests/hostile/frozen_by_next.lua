-- expect: error
return { apply = function() local _, f = next(string) string[1] = f end }
