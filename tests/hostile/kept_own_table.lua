-- expect: error: is read-only
local M = {}
function M.apply() M.last = true end
return M
