-- expect: error: this conversion of format is not known
return {
  apply = function()
    ("%"):format(1)
  end,
}
