-- expect: error: randomseed
return { apply = function() math.randomseed(1) end }
