-- expect: error: is not known here
return {
  apply = function()
    dofile("/etc/hostname")
  end,
}
