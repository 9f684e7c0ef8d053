-- expect: bytes
return {
  apply = function()
    local t = {}
    for i = 1, 1e9 do t[i] = ("x"):rep(3000) .. i end
  end,
}
