-- expect: steps
return {
  apply = function()
    local t = {}
    for i = 1, 10000 do t[i] = "xx" end
    while true do table.concat(t, ",") end
  end,
}
