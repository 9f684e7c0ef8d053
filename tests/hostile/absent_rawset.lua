-- expect: error: is not known here
return {
  apply = function()
    rawset(string, "rep", nil)
  end,
}
