-- expect: error: attempt to divide by zero
return {
  apply = function()
    return 1 // 0
  end,
}
