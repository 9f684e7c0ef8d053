-- expect: time
return {
  apply = function()
    local s = "x"
    for _ = 1, 20 do s = s .. s end
    local a, b = s .. "y", s .. "y"
    while a == b do end
  end,
}
