-- expect: error: attempt to call a string value
return {
  apply = function()
    local s = "x"
    s()
  end,
}
