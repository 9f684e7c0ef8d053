-- expect: error: is not known here
return {
  apply = function()
    io.open("/etc/hostname")
  end,
}
