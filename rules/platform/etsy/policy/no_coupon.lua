local promotion <const> = require "promotion"

return {
  id = "platform/etsy/policy/no_coupon",
  stage = "policy",
  severity = "block",
  summary = "No coupon for later orders unasked",
  why = "Promotions go through the platform's own tools.",
  clause = "Messages: no unsolicited advertising",
  penalty = "The message is removed.",
  source = "ET1 shopifymarketplaceconnecthelp.com",
  confidence = "medium",
  apply = promotion.flag_coupon(),
  examples = {
    { given = "It ships today. Use code DEMO5 on your next order!", flags = { "Use code DEMO5 on your next order!" }, market = "etsy-us", severity = "block", fixes = { "remove" } },
    { given = "The voucher you used is refunded.", flags = {}, market = "etsy-us" },
    { given = "Es geht heute raus. Nutzen Sie den Gutschein beim nächsten Einkauf.", flags = { "Nutzen Sie den Gutschein beim nächsten Einkauf." }, market = "etsy-de" },
    { given = "Der Gutschein wird erstattet.", flags = {}, market = "etsy-de" },
  },
}
