-- expect: steps
return {
  apply = function()
    table.move({ 1 }, 1, math.maxinteger - 1, 2)
  end,
}
