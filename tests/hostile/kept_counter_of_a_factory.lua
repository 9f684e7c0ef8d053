-- expect: error: changes 'n', which would be kept
local function counter() local n = 0 return function() n = n + 1 return n end end
return { apply = counter() }
