-- expect: bytes
return { apply = function() local s = "x" while true do s = s .. s .. "y" end end }
