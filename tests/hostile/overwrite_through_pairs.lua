-- expect: error: is read-only
return {
  apply = function()
    local _, t = pairs(string)
    t.rep = nil
  end,
}
