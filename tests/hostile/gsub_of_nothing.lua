-- expect: error: nothing to look for
return {
  apply = function()
    ("aaa"):gsub("", "b")
  end,
}
