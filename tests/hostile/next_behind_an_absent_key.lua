-- expect: fine
return {
  apply = function()
    assert(next({ a = 1, c = 2 }, "b") == "c")
  end,
}
