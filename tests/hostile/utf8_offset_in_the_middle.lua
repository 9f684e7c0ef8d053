-- expect: error
return { apply = function() return utf8.offset("\xC3\xA4", 1, 2) end }
