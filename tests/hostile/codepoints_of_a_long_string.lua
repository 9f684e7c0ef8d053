-- expect: error: string slice too long
return {
  apply = function()
    utf8.codepoint(("x"):rep(262144), 1, -1)
  end,
}
