-- expect: error: this conversion of format is not known
return {
  apply = function()
    ("%n"):format(1)
  end,
}
