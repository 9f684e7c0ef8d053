-- expect: steps
return {
  apply = function()
    table.unpack({}, 1, math.maxinteger)
  end,
}
