-- expect: error: too many values
return {
  apply = function()
    local t = {}
    for i = 1, 50000 do t[i] = i end
    table.unpack(t)
  end,
}
