-- expect: steps
return {
  apply = function()
    while true do end
  end,
}
