-- expect: steps
return {
  apply = function()
    local function spin() repeat until false end
    spin()
  end,
}
