-- expect: error: from 0 to 255
return {
  apply = function()
    string.char(256)
  end,
}
