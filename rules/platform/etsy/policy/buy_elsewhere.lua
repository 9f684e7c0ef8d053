local elsewhere <const> = require "elsewhere"

return {
  id = "platform/etsy/policy/buy_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No sale past Etsy",
  why = "A deal outside leaves the buyer without protection.",
  clause = "Fee avoidance: what began here ends here",
  penalty = "The shop may be suspended.",
  source = "background",
  confidence = "high",
  apply = elsewhere.flag_sale(),
  examples = {
    { given = "It is cheaper to order on our website.", flags = { "cheaper to order on our website" }, market = "etsy-us", severity = "block", fixes = { "human" } },
    { given = "You can order the second one in the same listing.", flags = {}, market = "etsy-us" },
    { given = "In unserem Onlineshop ist es günstiger zu kaufen.", flags = { "In unserem Onlineshop ist es günstiger zu kaufen" }, market = "etsy-de" },
    { given = "Der zweite kostet dasselbe.", flags = {}, market = "etsy-de" },
  },
}
