-- expect: steps
return {
  apply = function()
    local t = {}
    for i = 1, 5000 do t["k" .. i] = i end
    local k
    while true do k = next(t, k) end
  end,
}
