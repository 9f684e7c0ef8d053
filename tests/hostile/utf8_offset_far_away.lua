-- expect: error
return { apply = function() return utf8.offset("abc", 1, math.maxinteger) end }
