-- expect: error: there is no 'string.match'
return {
  apply = function()
    ("aaaa"):match("(.-)(.-)(.-)b")
  end,
}
