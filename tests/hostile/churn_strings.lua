-- expect: steps
return {
  apply = function()
    local i = 0
    while true do
      i = i + 1
      local s = tostring(i) .. "x"
      assert(s)
    end
  end,
}
