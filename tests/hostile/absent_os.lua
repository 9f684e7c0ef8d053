-- expect: error: is not known here
return {
  apply = function()
    os.exit()
  end,
}
