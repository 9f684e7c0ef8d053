-- expect: error: attempt to call a nil value (method 'match')
return {
  apply = function()
    ("aaaa"):match("(.-)(.-)(.-)b")
  end,
}
