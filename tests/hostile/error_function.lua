-- expect: error: the error value is a function
return {
  apply = function()
    error(function() while true do end end)
  end,
}
