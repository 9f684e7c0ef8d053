-- expect: error: xxxx
return {
  apply = function()
    error(("x"):rep(262144))
  end,
}
