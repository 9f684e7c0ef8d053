-- expect: error: is read-only
return {
  apply = function()
    string.rep = function() return "" end
  end,
}
