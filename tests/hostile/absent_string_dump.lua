-- expect: error: there is no 'string.dump'
return {
  apply = function()
    string.dump(function() end)
  end,
}
