-- expect: error: has no order
return {
  apply = function()
    for _ in pairs { [{}] = 1 } do end
  end,
}
