-- expect: error: must return one table
return function() end
