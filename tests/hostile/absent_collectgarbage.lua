-- expect: error: is not known here
return {
  apply = function()
    collectgarbage()
  end,
}
