-- expect: error: longer than 256 KiB
return {
  apply = function()
    ("a"):rep(1000):gsub("a", ("b"):rep(1000))
  end,
}
