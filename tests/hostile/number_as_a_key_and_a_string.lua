-- expect: fine
return { apply = function() local t = { [1] = "a", ["1"] = "b", [1.0] = "c" } assert(t[1] == "c" and t["1"] == "b") end }
