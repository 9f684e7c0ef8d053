-- expect: error: string expected, got function
return {
  apply = function()
    ("aaa"):gsub("a", function() while true do end end)
  end,
}
