-- expect: error: this conversion of format is not known
return {
  apply = function()
    ("%p"):format({})
  end,
}
