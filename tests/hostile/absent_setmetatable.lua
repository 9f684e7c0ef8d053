-- expect: error: is not known here
return {
  apply = function()
    setmetatable({}, { __gc = function() while true do end end })
  end,
}
