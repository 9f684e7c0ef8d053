-- expect: error: changes 'count', which would be kept
local count = 0
return { apply = function() count = count + 1 return count end }
