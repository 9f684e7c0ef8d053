local elsewhere <const> = require "elsewhere"

return {
  id = "platform/aliexpress/policy/buy_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No sale past AliExpress",
  why = "Leading buyers away avoids the fee.",
  clause = "Trade stays on the platform: no payment or deal outside",
  penalty = "Points, frozen funds, the shop is closed.",
  source = "ALI1; background",
  confidence = "medium",
  apply = elsewhere.flag_sale(),
  examples = {
    { given = "Buy direct from us outside the platform.", flags = { "Buy direct from us" }, market = "aliexpress-us", severity = "block", fixes = { "human" } },
    { given = "It costs the same today.", flags = {}, market = "aliexpress-us" },
    { given = "In unserem Onlineshop ist es günstiger zu kaufen.", flags = { "In unserem Onlineshop ist es günstiger zu kaufen" }, market = "aliexpress-de" },
    { given = "Der zweite kostet dasselbe.", flags = {}, market = "aliexpress-de" },
  },
}
