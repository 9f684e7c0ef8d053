-- expect: error: this conversion of format is not known
return {
  apply = function()
    ("%*d"):format(9, 1)
  end,
}
