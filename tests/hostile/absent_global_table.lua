-- expect: error: is not known here
return {
  apply = function()
    _G.string = nil
  end,
}
