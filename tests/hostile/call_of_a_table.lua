-- expect: error
return { apply = function() return ({})() end }
