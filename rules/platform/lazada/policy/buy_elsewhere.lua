local elsewhere <const> = require "elsewhere"

return {
  id = "platform/lazada/policy/buy_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No sale past Lazada",
  why = "A deal outside leaves the buyer without protection.",
  clause = "Off-platform transactions: no purchase route outside",
  penalty = "Up to 48 points for each product.",
  source = "LZ1 community.lazada.com.ph, 553300",
  confidence = "high",
  apply = elsewhere.flag_sale(),
  examples = {
    { given = "Buy direct from us outside the platform.", flags = { "Buy direct from us" }, market = "lazada-ph", severity = "block", fixes = { "human" } },
    { given = "It costs the same today.", flags = {}, market = "lazada-ph" },
    { given = "站外下单更便宜。", flags = { "站外" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "活动价以页面为准。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
