-- expect: error
return { apply = function() return ("a"):gmatch(utf8.charpattern) end }
