local bubbles <const> = require "bubbles"
local long <const> = string.rep("It is on its way. ", 56)

return {
  id = "common/policy/length",
  stage = "policy",
  severity = "warn",
  summary = "Short enough for one message",
  why = "These platforms publish no limit; what is long may be cut.",
  source = "background",
  confidence = "low",
  when = { platform = { "aliexpress", "etsy", "lazada", "rakuten", "taobao", "tiktokshop", "tmall", "walmart" } },
  apply = bubbles.flag_length(),
  examples = {
    { given = long, flags = { "" }, market = "etsy-us", severity = "warn", fixes = { "human" } },
    { given = string.sub(long, 1, 1000), flags = {}, market = "lazada-sg" },
    { given = string.rep("货", 1001), flags = { "" }, market = "taobao-cn", channel = "chat" },
    { given = string.rep("货", 1001), flags = {}, market = "taobao-cn", channel = "chat", reply = "parcel_late" },
    { given = string.rep("品", 1001), flags = { "" }, market = "rakuten-jp", reply = "parcel_late" },
    { given = long, flags = {}, market = "shop-us" },
  },
}
