local links <const> = require "links"

return {
  id = "platform/walmart/policy/foreign_link",
  stage = "policy",
  severity = "block",
  summary = "No link away from Walmart",
  why = "Other sites are where deals go astray.",
  clause = "Customer care: no way of contact that the buyer has not begun",
  penalty = "The account may be suspended.",
  source = "WM2, WM3 marketplacelearn.walmart.com",
  confidence = "high",
  apply = links.flag_foreign(),
  examples = {
    { given = "The guide is at demo-lamps.net.", flags = { "demo-lamps.net" }, market = "walmart-us", severity = "block", fixes = { "human" } },
    { given = "The guide lies in the box.", flags = {}, market = "walmart-us" },
    { given = "See demo-lamps.com for the manual.", flags = { "demo-lamps.com" }, market = "walmart-us" },
    { given = "The manual is on your order page.", flags = {}, market = "walmart-us" },
    { given = "See https://www.walmart.com/help", flags = {}, market = "walmart-us" },
  },
}
