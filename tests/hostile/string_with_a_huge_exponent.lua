-- expect: fine
return { apply = function() local x = tonumber("1e99999") assert(x == math.huge and tonumber("1e") == nil) end }
