-- expect: fine
return {
  apply = function()
    assert(("a.b"):find(".") == 2 and ("a"):find("(.-)(.-)(.-)") == nil and ("%d"):find("%d") == 1)
    assert((("x"):rep(30)):find(("x?"):rep(30) .. ("x"):rep(30)) == nil)
  end,
}
