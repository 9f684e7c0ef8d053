-- expect: error: arithmetic on a string
return { apply = function() assert("10" + 5 == 15 and "0x10" * 1 == 16 and 10 .. 1 == "101") end }
