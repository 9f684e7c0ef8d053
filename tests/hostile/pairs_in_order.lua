-- expect: fine
return {
  apply = function()
    local t = { 7, 8 }
    for _, k in ipairs { "pear", "apple", "fig", true, false, 2.5, -1 } do t[k] = true end
    local seen = {}
    for k in pairs(t) do seen[#seen + 1] = tostring(k) end
    assert(table.concat(seen, " ") == "-1 1 2 2.5 apple fig pear false true")
  end,
}
