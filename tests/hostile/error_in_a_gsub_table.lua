-- expect: error
return { apply = function() return (("a"):gsub("a", { a = {} })) end }
