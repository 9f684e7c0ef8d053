-- expect: error: longer than 256 KiB
return {
  apply = function()
    ("x"):rep(1e9)
  end,
}
