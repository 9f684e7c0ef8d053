-- expect: error: longer than 256 KiB
return {
  apply = function()
    local s = "x"
    for _ = 1, 19 do s = s .. s end
    s:upper()
  end,
}
