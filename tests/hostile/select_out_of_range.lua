-- expect: error: there is no such argument
return {
  apply = function()
    return select(-5, 1)
  end,
}
