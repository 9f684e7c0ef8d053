-- expect: error: too long to be split
return {
  apply = function()
    ("x"):rep(262144):byte(1, -1)
  end,
}
