-- expect: error
return {
  apply = function()
    error("\xff\xfe\x00\x01")
  end,
}
