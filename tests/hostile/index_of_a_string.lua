-- expect: error: attempt to index a string value
return {
  apply = function()
    local s = "x"
    s.rep = 1
  end,
}
