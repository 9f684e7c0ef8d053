-- expect: error: is not known here
return {
  apply = function()
    load("return 1")()
  end,
}
