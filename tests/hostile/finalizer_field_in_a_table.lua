-- expect: fine
local kept <const> = { __gc = 1, __close = 2, __index = 3, __metatable = 4, __mode = "k", __len = 5 }
return {
  apply = function()
    for _ = 1, 100 do
      local mine = { __gc = function() while true do end end, __close = function() error("no") end }
      mine = { mine }
    end
    assert(kept.__gc == 1 and kept.nothing == nil and #kept == 0)
  end,
}
