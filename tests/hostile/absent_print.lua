-- expect: error: is not known here
return {
  apply = function()
    print(1)
  end,
}
