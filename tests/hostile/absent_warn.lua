-- expect: error: is not known here
return {
  apply = function()
    warn("@on")
  end,
}
