local elsewhere <const> = require "elsewhere"

return {
  id = "platform/walmart/policy/pay_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No payment past Walmart",
  why = "A payment outside cannot be given back.",
  clause = "Code of conduct: no unsolicited contact, no other prices",
  penalty = "The account may be suspended.",
  source = "WM3, WM4",
  confidence = "high",
  apply = elsewhere.flag_payment(),
  examples = {
    { given = "Send the $8 by Zelle.", flags = { "Send the $8 by Zelle" }, market = "walmart-us", severity = "block", fixes = { "human" } },
    { given = "We never ask for a bank transfer.", flags = {}, market = "walmart-us" },
    { given = "Pay us by bank transfer.", flags = { "Pay us by bank transfer" }, market = "walmart-us" },
    { given = "The refund goes to your card.", flags = {}, market = "walmart-us" },
  },
}
