-- expect: steps
return {
  apply = function()
    local s = ("x"):rep(100000)
    while true do ("%s%s"):format(s, s) end
  end,
}
