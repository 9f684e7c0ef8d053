local elsewhere <const> = require "elsewhere"

return {
  id = "platform/ebay/policy/buy_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No sale past eBay",
  why = "Offers to buy or sell outside are the gravest breach there.",
  clause = "Offering to buy or sell outside of eBay",
  penalty = "Selling is limited or the account suspended; the final value fee may be charged without a sale.",
  source = "EB2, EB7",
  confidence = "high",
  apply = elsewhere.flag_sale(),
  examples = {
    { given = "Ohne eBay wird es billiger.", flags = { "Ohne eBay" }, market = "ebay-de", severity = "block", fixes = { "human" } },
    { given = "eBay hilft Ihnen gern.", flags = {}, market = "ebay-de" },
    { given = "Pay outside eBay and skip the fees.", flags = { "outside eBay" }, market = "ebay-us" },
    { given = "It comes from outside the city.", flags = {}, market = "ebay-us" },
    { given = "站外成交便宜。", flags = { "站外" }, market = "ebay-us", language = "zh-Hans" },
  },
}
