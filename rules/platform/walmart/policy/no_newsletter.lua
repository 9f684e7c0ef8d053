local promotion <const> = require "promotion"

return {
  id = "platform/walmart/policy/no_newsletter",
  stage = "policy",
  severity = "block",
  summary = "No newsletter and no list",
  why = "Lists need consent.",
  clause = "Customer care: no marketing or promotional material",
  penalty = "Selling is limited.",
  source = "WM4 polarservicecenter.net",
  confidence = "medium",
  apply = promotion.flag_subscription(),
  examples = {
    { given = "It is packed. Subscribe to our newsletter.", flags = { "Subscribe to our newsletter." }, market = "walmart-us", severity = "block", fixes = { "remove" } },
    { given = "No further step is needed.", flags = {}, market = "walmart-us" },
    { given = "It ships today. Join our VIP list.", flags = { "Join our VIP list." }, market = "walmart-us" },
    { given = "The list of parts is in the box.", flags = {}, market = "walmart-us" },
  },
}
