-- expect: error
return { apply = function() return math.fmod(1, 0) end }
