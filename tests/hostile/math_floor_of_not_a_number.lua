-- expect: fine
return { apply = function() local x = math.floor(0 / 0) assert(x ~= x) end }
