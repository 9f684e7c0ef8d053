-- expect: error
return {
  apply = function()
    assert()
  end,
}
