-- expect: steps
return {
  apply = function()
    local b
    local function a(n) return b(n) end
    function b(n) return a(n) end
    a(1)
  end,
}
