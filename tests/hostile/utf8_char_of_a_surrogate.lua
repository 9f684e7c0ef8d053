-- expect: fine
return { apply = function() local s = utf8.char(0xD800) assert(utf8.len(s) == nil) end }
