-- expect: fine
return { apply = function() assert((("aaaa"):gsub("a*", "b")) == "aaaa" and (("a%1"):gsub("%1", "x")) == "ax") end }
