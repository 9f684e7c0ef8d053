-- expect: steps
return {
  apply = function()
    while true do
      local n = 0
      local function f() n = n + 1 return n end
      f()
    end
  end,
}
