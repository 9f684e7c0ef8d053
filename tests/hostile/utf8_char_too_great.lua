-- expect: error
return { apply = function() return utf8.char(0x80000000) end }
