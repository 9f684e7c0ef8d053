-- expect: error: 'lenght' is not known here
return {
  apply = function()
    return lenght
  end,
}
