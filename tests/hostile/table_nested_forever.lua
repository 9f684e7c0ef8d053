-- expect: bytes
return {
  apply = function()
    local t = {}
    while true do t = { t } end
  end,
}
