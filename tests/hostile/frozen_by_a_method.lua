-- expect: error
return { apply = function() function string.own() end end }
