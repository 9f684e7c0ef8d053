-- expect: steps
return {
  apply = function()
    local t = {}
    for i = 1, 7000 do t[i] = i end
    while true do table.pack(table.unpack(t)) end
  end,
}
