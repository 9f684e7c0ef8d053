-- expect: error: one two
return {
  apply = function()
    error("one\ntwo")
  end,
}
