-- expect: fine
return {
  apply = function()
    local t = { a = 1 }
    for k in pairs(t) do t[k .. k] = 1 end
    assert(t.aa and not t.aaaa)
  end,
}
