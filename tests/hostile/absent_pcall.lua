-- expect: error: is not known here
return {
  apply = function()
    pcall(error)
  end,
}
