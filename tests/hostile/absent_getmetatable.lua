-- expect: error: is not known here
return {
  apply = function()
    getmetatable("").__index.rep = nil
  end,
}
