-- expect: error
return { apply = function() error(tostring({}) .. tostring(print) .. tostring(function() end)) end }
