-- expect: error: the target is out of range
return {
  apply = function()
    table.move({ 1, 2 }, 1, 2, math.maxinteger)
  end,
}
