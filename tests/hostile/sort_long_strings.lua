-- expect: steps
return {
  apply = function()
    local t = {}
    local s = ("x"):rep(200000)
    for i = 1, 8 do t[i] = s .. i end
    while true do table.sort(t) end
  end,
}
