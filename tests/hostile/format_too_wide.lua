-- expect: error: this conversion of format is not known
return {
  apply = function()
    ("%99999d"):format(1)
  end,
}
