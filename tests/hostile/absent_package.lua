-- expect: error: is not known here
return {
  apply = function()
    package.loaded.string = nil
  end,
}
