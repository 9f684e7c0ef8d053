-- expect: steps
return {
  apply = function()
    local list = { 3, 1, 2 }
    table.sort(list, function(a, b)
      while true do list[#list + 1] = #list % 7 if #list > 1000 then list = {} end end
      return a < b
    end)
  end,
}
