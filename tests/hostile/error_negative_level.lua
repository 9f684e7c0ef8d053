-- expect: error
return {
  apply = function()
    error("low", -5)
  end,
}
