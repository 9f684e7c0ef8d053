-- expect: error: is read-only
return {
  apply = function()
    local k = next(string)
    string[k] = nil
  end,
}
