local elsewhere <const> = require "elsewhere"

return {
  id = "platform/etsy/policy/pay_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No payment past Etsy",
  why = "The checkout is the one place to pay.",
  clause = "Fee avoidance: what began here ends here",
  penalty = "The shop may be suspended.",
  source = "background",
  confidence = "high",
  apply = elsewhere.flag_payment(),
  examples = {
    { given = "Pay us by bank transfer.", flags = { "Pay us by bank transfer" }, market = "etsy-us", severity = "block", fixes = { "human" } },
    { given = "The refund goes to your card.", flags = {}, market = "etsy-us" },
    { given = "Überweisen Sie die 12 € auf unser Konto.", flags = { "Überweisen Sie" }, market = "etsy-de" },
    { given = "Die Erstattung geht auf Ihr Konto.", flags = {}, market = "etsy-de" },
  },
}
