local links <const> = require "links"

return {
  id = "platform/amazon/policy/carrier_link",
  stage = "policy",
  severity = "warn",
  summary = "A carrier's page only when the order needs it",
  why = "Amazon shows the tracking itself; a link passes when the buyer cannot get the parcel without it.",
  clause = "Communication guidelines: only links that complete the order",
  penalty = "The message may be blocked.",
  source = "AMZ4",
  confidence = "medium",
  apply = links.flag_carrier(),
  examples = {
    { given = "Termin wählen: https://www.dhl.de/abholung", flags = { "https://www.dhl.de/abholung" }, market = "amazon-de", severity = "warn", fixes = { "human" } },
    { given = "DHL bringt es morgen.", flags = {}, market = "amazon-de" },
    { given = "Track it at https://www.ups.com/track.", flags = { "https://www.ups.com/track" }, market = "amazon-us" },
    { given = "UPS brings it tomorrow.", flags = {}, market = "amazon-us" },
  },
}
