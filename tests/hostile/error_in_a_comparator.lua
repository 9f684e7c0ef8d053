-- expect: error: inside
return {
  apply = function()
    table.sort({ 2, 1 }, function() error("inside") end)
  end,
}
