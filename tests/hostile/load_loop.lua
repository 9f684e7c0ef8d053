-- expect: steps
while true do end
return { apply = function() end }
