-- expect: error: attempt to perform 'n%
return {
  apply = function()
    return 1 % 0
  end,
}
