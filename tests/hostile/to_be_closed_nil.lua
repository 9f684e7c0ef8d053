-- expect: steps
return {
  apply = function()
    while true do local x <close> = nil end
  end,
}
