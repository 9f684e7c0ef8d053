local elsewhere <const> = require "elsewhere"

return {
  id = "platform/tmall/policy/buy_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No sale past Tmall",
  why = "Leading buyers away avoids the fee.",
  clause = "Tmall rules: trade stays on Tmall",
  penalty = "Points; the brand's shop may be closed.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = elsewhere.flag_sale(),
  examples = {
    { given = "私下买便宜二十。", flags = { "私下" }, market = "tmall-cn", severity = "block", fixes = { "human" } },
    { given = "平台有活动。", flags = {}, market = "tmall-cn" },
    { given = "站外下单更便宜。", flags = { "站外" }, market = "tmall-cn" },
    { given = "活动价以页面为准。", flags = {}, market = "tmall-cn" },
  },
}
