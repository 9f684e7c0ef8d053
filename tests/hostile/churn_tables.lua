-- expect: steps
return {
  apply = function()
    while true do local t = { 1, 2, { 3 } } t[4] = t end
  end,
}
