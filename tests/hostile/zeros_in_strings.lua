-- expect: fine
return {
  apply = function()
    local t = { "a\0b", "a\0a", "a" }
    table.sort(t)
    assert(t[1] == "a" and t[2] == "a\0a" and #t[3] == 3)
  end,
}
