-- expect: steps
return { apply = function() ::again:: do local x = 1 if x then goto again end end end }
