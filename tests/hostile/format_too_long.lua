-- expect: error: longer than 256 KiB
return {
  apply = function()
    local s = ("x"):rep(200000)
    local _ = ("%s%s"):format(s, s)
  end,
}
