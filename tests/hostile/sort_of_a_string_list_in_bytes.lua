-- expect: fine
return {
  apply = function()
    local list = { "\xC3\xA4", "z", "a", "A" }
    table.sort(list)
    assert(table.concat(list, " ") == "A a z \xC3\xA4")
  end,
}
