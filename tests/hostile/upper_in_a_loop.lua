-- expect: steps
return {
  apply = function()
    local s = ("x"):rep(262144)
    for _ = 1, 1e9 do s = s:upper() end
  end,
}
