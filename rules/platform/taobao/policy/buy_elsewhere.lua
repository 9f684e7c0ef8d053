local elsewhere <const> = require "elsewhere"

return {
  id = "platform/taobao/policy/buy_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No sale past Taobao",
  why = "A sale that began here ends here.",
  clause = "Platform rules: trade stays on Taobao",
  penalty = "Points are deducted; the shop may be closed.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = elsewhere.flag_sale(),
  examples = {
    { given = "站外下单更便宜。", flags = { "站外" }, market = "taobao-cn", severity = "block", fixes = { "human" } },
    { given = "活动价以页面为准。", flags = {}, market = "taobao-cn" },
    { given = "私下买便宜二十。", flags = { "私下" }, market = "taobao-cn" },
    { given = "平台有活动。", flags = {}, market = "taobao-cn" },
  },
}
