-- expect: error: there is no 'math.random'
return {
  apply = function()
    math.random()
  end,
}
