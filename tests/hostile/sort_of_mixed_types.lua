-- expect: error: attempt to compare
return {
  apply = function()
    table.sort({ 1, "x", {} })
  end,
}
