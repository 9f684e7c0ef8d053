-- expect: error: attempt to call a nil value (method 'gmatch')
return {
  apply = function()
    for _ in ("a"):gmatch(".") do end
  end,
}
