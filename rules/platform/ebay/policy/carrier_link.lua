local links <const> = require "links"

return {
  id = "platform/ebay/policy/carrier_link",
  stage = "policy",
  severity = "warn",
  summary = "A carrier's page only after the sale",
  why = "Older guidance allowed links that help the sale; today they are a risk.",
  clause = "Offering to buy or sell outside of eBay: no external sites",
  penalty = "The message may be blocked.",
  source = "EB1b, EB2",
  confidence = "medium",
  apply = links.flag_carrier(),
  examples = {
    { given = "Verfolgen: https://www.dhl.de/paket", flags = { "https://www.dhl.de/paket" }, market = "ebay-de", severity = "warn", fixes = { "human" } },
    { given = "Es ist bei DHL.", flags = {}, market = "ebay-de" },
    { given = "See https://www.usps.com/go", flags = { "https://www.usps.com/go" }, market = "ebay-us" },
  },
}
