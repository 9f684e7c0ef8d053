-- expect: steps
return {
  apply = function()
    local s = ""
    while true do s = s .. "x" end
  end,
}
