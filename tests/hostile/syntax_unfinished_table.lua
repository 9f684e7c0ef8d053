-- expect: error: '}' expected
return { apply = function() end
