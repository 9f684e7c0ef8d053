-- expect: error: is not known here
return {
  apply = function()
    loadfile("/etc/hostname")
  end,
}
