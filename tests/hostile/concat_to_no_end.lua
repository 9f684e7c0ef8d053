-- expect: steps
return {
  apply = function()
    table.concat({}, "", 1, math.maxinteger)
  end,
}
