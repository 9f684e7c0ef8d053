-- expect: error: the error value is a table
return {
  apply = function()
    error({ code = 1 })
  end,
}
