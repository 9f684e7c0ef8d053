-- expect: error
return { apply = function() return table.concat({ "a", nil, "b" }, "", 1, 3) end }
