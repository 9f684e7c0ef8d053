-- expect: error: non-closable
return {
  apply = function()
    local x <close> = {}
    return x
  end,
}
