-- expect: steps
return { apply = function() while true do select("#", 1, 2, 3) end end }
