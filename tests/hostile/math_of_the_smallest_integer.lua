-- expect: fine
return { apply = function() assert(math.abs(math.mininteger) == math.mininteger and math.mininteger // -1 == math.mininteger and math.mininteger % -1 == 0) end }
