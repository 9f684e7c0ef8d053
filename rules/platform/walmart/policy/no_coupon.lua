local promotion <const> = require "promotion"

return {
  id = "platform/walmart/policy/no_coupon",
  stage = "policy",
  severity = "block",
  summary = "No coupon for later orders unasked",
  why = "Unasked promotions are noise.",
  clause = "Customer care: no marketing or promotional material",
  penalty = "Selling is limited.",
  source = "WM4 polarservicecenter.net",
  confidence = "medium",
  apply = promotion.flag_coupon(),
  examples = {
    { given = "It is packed. Use code DEMO9 on your next purchase.", flags = { "Use code DEMO9 on your next purchase." }, market = "walmart-us", severity = "block", fixes = { "remove" } },
    { given = "The code on the box is its size.", flags = {}, market = "walmart-us" },
    { given = "It ships today. Use code DEMO5 on your next order!", flags = { "Use code DEMO5 on your next order!" }, market = "walmart-us" },
    { given = "The voucher you used is refunded.", flags = {}, market = "walmart-us" },
  },
}
