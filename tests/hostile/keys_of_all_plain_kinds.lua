-- expect: fine
return {
  apply = function()
    local seen = {}
    for key in pairs({ [true] = 1, b = 1, [2.5] = 1, a = 1, [-1] = 1, [false] = 1, [3] = 1 }) do seen[#seen + 1] = tostring(key) end
    assert(table.concat(seen, " ") == "-1 2.5 3 a b false true")
  end,
}
