-- expect: error
return {
  apply = function()
    local function deep() table.sort({ 2, 1 }, function() deep() return true end) end
    deep()
  end,
}
