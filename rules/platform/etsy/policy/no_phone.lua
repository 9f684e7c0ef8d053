local contact <const> = require "contact"

return {
  id = "platform/etsy/policy/no_phone",
  stage = "policy",
  severity = "warn",
  summary = "No telephone number on Etsy",
  why = "Calls take the case out of sight.",
  clause = "Messages: for the order alone",
  penalty = "The message is removed.",
  source = "background",
  confidence = "medium",
  apply = contact.flag_phone(),
  examples = {
    { given = "Call me on 020 7946 0958.", flags = { "020 7946 0958" }, market = "etsy-us", severity = "warn", fixes = { "human" } },
    { given = "Order of 3 pieces at $12.50.", flags = {}, market = "etsy-us" },
    { given = "Rufen Sie an: 030 901820123.", flags = { "030 901820123" }, market = "etsy-de" },
    { given = "Es sind 3 Stück zu 12,50 €.", flags = {}, market = "etsy-de" },
  },
}
