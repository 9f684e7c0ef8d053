-- expect: bytes
return {
  apply = function()
    local function f(...) local t = { f(1, ...) } return t end
    f()
  end,
}
