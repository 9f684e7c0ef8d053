local promotion <const> = require "promotion"

return {
  id = "platform/aliexpress/policy/no_coupon",
  stage = "policy",
  severity = "warn",
  summary = "No coupon for later orders unasked",
  why = "Unasked promotions are noise.",
  source = "background",
  confidence = "low",
  apply = promotion.flag_coupon(),
  examples = {
    { given = "It is packed. Use code DEMO9 on your next purchase.", flags = { "Use code DEMO9 on your next purchase." }, market = "aliexpress-us", severity = "warn", fixes = { "remove" } },
    { given = "The code on the box is its size.", flags = {}, market = "aliexpress-us" },
    { given = "Es geht heute raus. Nutzen Sie den Gutschein beim nächsten Einkauf.", flags = { "Nutzen Sie den Gutschein beim nächsten Einkauf." }, market = "aliexpress-de" },
    { given = "Der Gutschein wird erstattet.", flags = {}, market = "aliexpress-de" },
  },
}
