-- expect: error: 42
return {
  apply = function()
    error(42)
  end,
}
