-- expect: fine
return {
  apply = function()
    local t = { a = 1, b = 2, c = 3 }
    local n = 0
    for k in pairs(t) do
      n = n + 1
      t.b = nil
      t[k] = nil
    end
    assert(n == 2 and next(t) == nil)
  end,
}
