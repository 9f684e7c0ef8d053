-- expect: error: attempt to call a nil value (field 'random')
return {
  apply = function()
    math.random()
  end,
}
