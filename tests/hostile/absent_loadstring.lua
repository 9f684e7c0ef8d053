-- expect: error: is not known here
return {
  apply = function()
    loadstring("return 1")()
  end,
}
