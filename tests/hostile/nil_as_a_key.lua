-- expect: error: index is nil
return {
  apply = function()
    local t = {}
    t[nil] = 1
  end,
}
