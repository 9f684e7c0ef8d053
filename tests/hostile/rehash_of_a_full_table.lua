-- expect: steps
return {
  apply = function()
    local t = {}
    for i = 1, 32768 do t["k" .. i] = true end
    local i = 0
    while true do
      i = i + 1
      t["k" .. i] = nil
      t["k" .. (i + 32768)] = true
    end
  end,
}
