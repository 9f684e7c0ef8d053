-- expect: error: far
return {
  apply = function()
    error("far", 1000000000)
  end,
}
