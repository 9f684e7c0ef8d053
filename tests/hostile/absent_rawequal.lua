-- expect: error: is not known here
return {
  apply = function()
    rawequal(string, string)
  end,
}
