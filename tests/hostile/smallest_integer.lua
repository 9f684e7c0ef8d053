-- expect: fine
return {
  apply = function()
    assert(math.mininteger // -1 == math.mininteger and math.mininteger % -1 == 0)
    for _ = math.maxinteger - 1, math.maxinteger do end
  end,
}
