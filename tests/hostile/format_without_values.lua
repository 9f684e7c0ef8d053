-- expect: error: a value for the format is missing
return {
  apply = function()
    ("%d %d"):format(1)
  end,
}
