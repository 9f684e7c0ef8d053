-- expect: error: attempt to call a nil value (field 'dump')
return {
  apply = function()
    string.dump(function() end)
  end,
}
