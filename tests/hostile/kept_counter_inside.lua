-- expect: error: changes 'count', which would be kept
local count = 0
return { apply = function() local function bump() count = count + 1 end bump() end }
