-- expect: error
require "./shared"
return { apply = function() end }
