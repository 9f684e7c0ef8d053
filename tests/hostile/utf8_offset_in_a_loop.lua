-- expect: steps
local text <const> = ("\xC3\xA4"):rep(60000)
return { apply = function() while true do utf8.offset(text, 60000) end end }
