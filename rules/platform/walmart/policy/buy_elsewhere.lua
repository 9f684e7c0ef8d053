local elsewhere <const> = require "elsewhere"

return {
  id = "platform/walmart/policy/buy_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No sale past Walmart",
  why = "Leading buyers away avoids the fee.",
  clause = "Code of conduct: no unsolicited contact, no other prices",
  penalty = "The account may be suspended.",
  source = "WM3, WM4",
  confidence = "high",
  apply = elsewhere.flag_sale(),
  examples = {
    { given = "Buy direct from us outside the platform.", flags = { "Buy direct from us" }, market = "walmart-us", severity = "block", fixes = { "human" } },
    { given = "It costs the same today.", flags = {}, market = "walmart-us" },
    { given = "It is cheaper to order on our website.", flags = { "cheaper to order on our website" }, market = "walmart-us" },
    { given = "You can order the second one in the same listing.", flags = {}, market = "walmart-us" },
  },
}
