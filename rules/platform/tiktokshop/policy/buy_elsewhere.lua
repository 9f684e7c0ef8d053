local elsewhere <const> = require "elsewhere"

return {
  id = "platform/tiktokshop/policy/buy_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No sale past TikTok Shop",
  why = "A deal outside leaves the buyer without protection.",
  clause = "Off-platform guidance: no other websites",
  penalty = "Penalty points; the shop may be closed.",
  source = "TT1, TT4",
  confidence = "high",
  apply = elsewhere.flag_sale(),
  examples = {
    { given = "It is cheaper to order on our website.", flags = { "cheaper to order on our website" }, market = "tiktokshop-us", severity = "block", fixes = { "human" } },
    { given = "You can order the second one in the same listing.", flags = {}, market = "tiktokshop-us" },
    { given = "In unserem Onlineshop ist es günstiger zu kaufen.", flags = { "In unserem Onlineshop ist es günstiger zu kaufen" }, market = "tiktokshop-de" },
    { given = "Der zweite kostet dasselbe.", flags = {}, market = "tiktokshop-de" },
  },
}
