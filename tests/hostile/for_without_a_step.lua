-- expect: error: 'for' step is zero
return {
  apply = function()
    for _ = 1, 2, 0 do end
  end,
}
