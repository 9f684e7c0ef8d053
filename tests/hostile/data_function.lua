-- expect: error in data: may not contain functions
return { a = { b = function() end } }
