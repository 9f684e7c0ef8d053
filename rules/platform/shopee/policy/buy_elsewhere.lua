local elsewhere <const> = require "elsewhere"

return {
  id = "platform/shopee/policy/buy_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No sale past Shopee",
  why = "Guiding trade outside of Shopee is the gravest chat violation.",
  clause = "Chat violations: no trade outside of Shopee",
  penalty = "Two penalty points at the first case, later suspension.",
  source = "SHP1, SHP2",
  confidence = "high",
  apply = elsewhere.flag_sale(),
  examples = {
    { given = "Order through our IG, no platform fee.", flags = { "Order through our IG" }, market = "shopee-sg", severity = "block", fixes = { "human" } },
    { given = "Order through the app.", flags = {}, market = "shopee-sg" },
    { given = "不走平台更便宜。", flags = { "不走平台" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "平台有活动。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
