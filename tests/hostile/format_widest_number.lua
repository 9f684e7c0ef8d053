-- expect: fine
return {
  apply = function()
    assert(#("%99.99f"):format(-1.7e308) == 410)
  end,
}
