-- expect: error: longer than 256 KiB
return {
  apply = function()
    (""):rep(math.maxinteger, "x")
  end,
}
