-- expect: steps
local text <const> = ("a"):rep(8000)
return { apply = function() while true do utf8.codepoint(text, 1, -1) end end }
