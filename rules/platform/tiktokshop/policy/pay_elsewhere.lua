local elsewhere <const> = require "elsewhere"

return {
  id = "platform/tiktokshop/policy/pay_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No payment past TikTok Shop",
  why = "The checkout is the one place to pay.",
  clause = "Off-platform guidance: no other websites",
  penalty = "Penalty points; the shop may be closed.",
  source = "TT1, TT4",
  confidence = "high",
  apply = elsewhere.flag_payment(),
  examples = {
    { given = "Pay us by bank transfer.", flags = { "Pay us by bank transfer" }, market = "tiktokshop-us", severity = "block", fixes = { "human" } },
    { given = "The refund goes to your card.", flags = {}, market = "tiktokshop-us" },
    { given = "Überweisen Sie die 12 € auf unser Konto.", flags = { "Überweisen Sie" }, market = "tiktokshop-de" },
    { given = "Die Erstattung geht auf Ihr Konto.", flags = {}, market = "tiktokshop-de" },
  },
}
