-- expect: steps
return {
  apply = function()
    local s = ("ab"):rep(1000)
    while true do s:gsub("a", "c") end
  end,
}
