-- expect: steps
return {
  apply = function()
    local t = {}
    for i = 1, 5000 do t["k" .. i] = i end
    while true do pairs(t) end
  end,
}
