-- expect: error: is not known here
return {
  apply = function()
    coroutine.wrap(function() end)()
  end,
}
