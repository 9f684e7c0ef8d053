-- expect: error: the error value is nil
return {
  apply = function()
    error()
  end,
}
