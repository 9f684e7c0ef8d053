-- expect: fine
for _ = 1, 100 do assert(require("shared") == require("shared")) end
return { apply = function() end }
