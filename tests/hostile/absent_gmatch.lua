-- expect: error: there is no 'string.gmatch'
return {
  apply = function()
    for _ in ("a"):gmatch(".") do end
  end,
}
