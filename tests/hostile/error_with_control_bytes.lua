-- expect: error
return { apply = function() error("\27[2J\0\7\r\n\226\128\174") end }
