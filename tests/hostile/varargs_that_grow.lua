-- expect: time
return {
  apply = function()
    local function f(...) return f(1, ...) end
    f()
  end,
}
