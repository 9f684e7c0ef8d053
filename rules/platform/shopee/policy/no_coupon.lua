local promotion <const> = require "promotion"

return {
  id = "platform/shopee/policy/no_coupon",
  stage = "policy",
  severity = "warn",
  summary = "Promotions go through Shopee's own tools",
  why = "Unasked promotions in chats are spam.",
  clause = "Chat violations: no spam",
  penalty = "The account may be frozen.",
  source = "SHP1",
  confidence = "high",
  apply = promotion.flag_coupon(),
  examples = {
    { given = "It ships today. Use code TOKO5 on your next order!", flags = { "Use code TOKO5 on your next order!" }, market = "shopee-sg", severity = "warn", fixes = { "remove" } },
    { given = "The voucher you used is refunded.", flags = {}, market = "shopee-sg" },
    { given = "今天发货。下次用券更便宜。", flags = { "下次用券更便宜。" }, market = "shopee-sg", language = "zh-Hans" },
  },
}
