-- expect: error: this conversion of format is not known
return {
  apply = function()
    ("%q"):format("x")
  end,
}
