-- expect: error: belongs at the top of the file
return {
  apply = function()
    require "shared"
  end,
}
