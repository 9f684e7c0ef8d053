-- expect: error: is not known here
return {
  apply = function()
    debug.getregistry()
  end,
}
