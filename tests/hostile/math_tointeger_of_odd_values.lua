-- expect: fine
return { apply = function() assert(math.tointeger(2^53) == 2^53 and math.tointeger(2^63) == nil and math.tointeger(1.5) == nil) end }
