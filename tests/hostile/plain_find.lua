-- expect: fine
return {
  apply = function()
    assert(not ("a"):rep(2000):find((".-"):rep(20) .. "b"))
    assert(("a.b"):find(".", 1, false) == 2)
  end,
}
