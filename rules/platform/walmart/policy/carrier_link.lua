local links <const> = require "links"

return {
  id = "platform/walmart/policy/carrier_link",
  stage = "policy",
  severity = "block",
  summary = "A carrier's link needs a look",
  why = "The order page shows the way of the parcel already.",
  clause = "Customer care: no links outside, no status unasked",
  penalty = "The account may be suspended.",
  source = "WM1, WM4",
  confidence = "medium",
  apply = links.flag_carrier(),
  examples = {
    { given = "Track it at https://www.ups.com/track", flags = { "https://www.ups.com/track" }, market = "walmart-us", severity = "block", fixes = { "human" } },
    { given = "You can track it on your order page.", flags = {}, market = "walmart-us" },
  },
}
