-- expect: error: random
return { apply = function() return math.random(1, 6) end }
