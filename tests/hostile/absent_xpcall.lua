-- expect: error: is not known here
return {
  apply = function()
    xpcall(error, print)
  end,
}
