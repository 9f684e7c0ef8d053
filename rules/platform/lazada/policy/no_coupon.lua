local promotion <const> = require "promotion"

return {
  id = "platform/lazada/policy/no_coupon",
  stage = "policy",
  severity = "warn",
  summary = "No coupon for later orders unasked",
  why = "Promotions go through the platform's own tools.",
  clause = "Chat: no flooding",
  penalty = "Up to 2 points.",
  source = "LZ2 keep1.net/LazadaPlatformRules/51352",
  confidence = "high",
  apply = promotion.flag_coupon(),
  examples = {
    { given = "It is packed. Use code DEMO9 on your next purchase.", flags = { "Use code DEMO9 on your next purchase." }, market = "lazada-ph", severity = "warn", fixes = { "remove" } },
    { given = "The code on the box is its size.", flags = {}, market = "lazada-ph" },
    { given = "已发出。下次下单有优惠券。", flags = { "下次下单有优惠券。" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "券可以退。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
