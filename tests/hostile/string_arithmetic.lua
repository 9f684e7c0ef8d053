-- expect: error: attempt to perform arithmetic on a string
return {
  apply = function()
    return "10" + 1
  end,
}
