-- expect: steps
return {
  apply = function()
    local s = ("a"):rep(262144)
    local part = ("a"):rep(131072) .. "b"
    while true do assert(not s:find(part)) end
  end,
}
