-- expect: error: longer than 256 KiB
return {
  apply = function()
    local t = {}
    for i = 1, 300 do t[i] = ("x"):rep(1000) end
    table.concat(t)
  end,
}
