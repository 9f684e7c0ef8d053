-- expect: steps
return {
  apply = function()
    local s = ("x"):rep(262144)
    while true do utf8.len(s) end
  end,
}
