-- expect: error
require(1)
return { apply = function() end }
