-- expect: error: longer than 256 KiB
return {
  apply = function()
    ("xx"):rep(math.maxinteger)
  end,
}
