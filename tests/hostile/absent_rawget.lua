-- expect: error: is not known here
return {
  apply = function()
    rawget(string, "rep")
  end,
}
