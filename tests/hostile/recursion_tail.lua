-- expect: steps
return {
  apply = function()
    local function down(n) return down(n + 1) end
    down(1)
  end,
}
