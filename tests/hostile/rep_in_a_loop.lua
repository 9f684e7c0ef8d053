-- expect: steps
return {
  apply = function()
    for _ = 1, 1e9 do local s = ("x"):rep(200000) assert(s) end
  end,
}
