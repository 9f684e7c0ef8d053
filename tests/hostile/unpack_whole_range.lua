-- expect: steps
return {
  apply = function()
    table.unpack({}, math.mininteger, math.maxinteger)
  end,
}
