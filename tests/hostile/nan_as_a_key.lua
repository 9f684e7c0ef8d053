-- expect: error: index is NaN
return {
  apply = function()
    local t = {}
    t[0 / 0] = 1
  end,
}
