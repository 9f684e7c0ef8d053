-- expect: fine
local shared <const> = require "shared"
return { apply = function() assert(shared.list == shared.list and require == require) end }
