-- expect: steps
return {
  apply = function()
    ::again::
    goto again
  end,
}
