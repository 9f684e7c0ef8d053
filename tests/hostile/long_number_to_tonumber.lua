-- expect: error: longer than 256 KiB
return {
  apply = function()
    local s = "1"
    for _ = 1, 19 do s = s .. s end
    tonumber(s)
  end,
}
