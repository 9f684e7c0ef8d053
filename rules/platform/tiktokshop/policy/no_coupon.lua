local promotion <const> = require "promotion"

return {
  id = "platform/tiktokshop/policy/no_coupon",
  stage = "policy",
  severity = "warn",
  summary = "No coupon for later orders unasked",
  why = "Promotions go through the platform's own tools.",
  clause = "Customer service: no spam marketing",
  penalty = "Penalty points; the chat is limited.",
  source = "TT1 seller-th.tiktok.com",
  confidence = "high",
  apply = promotion.flag_coupon(),
  examples = {
    { given = "It ships today. Use code DEMO5 on your next order!", flags = { "Use code DEMO5 on your next order!" }, market = "tiktokshop-us", severity = "warn", fixes = { "remove" } },
    { given = "The voucher you used is refunded.", flags = {}, market = "tiktokshop-us" },
    { given = "Es geht heute raus. Nutzen Sie den Gutschein beim nächsten Einkauf.", flags = { "Nutzen Sie den Gutschein beim nächsten Einkauf." }, market = "tiktokshop-de" },
    { given = "Der Gutschein wird erstattet.", flags = {}, market = "tiktokshop-de" },
  },
}
