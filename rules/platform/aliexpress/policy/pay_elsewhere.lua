local elsewhere <const> = require "elsewhere"

return {
  id = "platform/aliexpress/policy/pay_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No payment past AliExpress",
  why = "A payment outside cannot be given back.",
  clause = "Trade stays on the platform: no payment or deal outside",
  penalty = "Points, frozen funds, the shop is closed.",
  source = "ALI1; background",
  confidence = "medium",
  apply = elsewhere.flag_payment(),
  examples = {
    { given = "Send the $8 by Zelle.", flags = { "Send the $8 by Zelle" }, market = "aliexpress-us", severity = "block", fixes = { "human" } },
    { given = "We never ask for a bank transfer.", flags = {}, market = "aliexpress-us" },
    { given = "Überweisen Sie die 12 € auf unser Konto.", flags = { "Überweisen Sie" }, market = "aliexpress-de" },
    { given = "Die Erstattung geht auf Ihr Konto.", flags = {}, market = "aliexpress-de" },
  },
}
