-- expect: error: read-only
return {
  apply = function()
    table.insert(string, 1)
  end,
}
