-- expect: fine
return {
  apply = function()
    local list = { 3, 1, 2 }
    table.sort(list, function(a, b)
      local inner = { b, a }
      table.sort(inner)
      return a < b
    end)
    assert(list[1] == 1 and list[3] == 3)
  end,
}
