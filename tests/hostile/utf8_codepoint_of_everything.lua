-- expect: fine
return { apply = function() return utf8.codepoint(("a"):rep(100000), 1, -1) end }
