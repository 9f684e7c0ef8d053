local contact <const> = require "contact"

return {
  id = "platform/tiktokshop/policy/no_phone",
  stage = "policy",
  severity = "block",
  summary = "No telephone number on TikTok Shop",
  why = "Calls take the case out of sight.",
  clause = "Off-platform guidance: no names, links, numbers",
  penalty = "Penalty points; the chat is limited.",
  source = "TT1, TT4",
  confidence = "medium",
  apply = contact.flag_phone(),
  examples = {
    { given = "Call me on 020 7946 0958.", flags = { "020 7946 0958" }, market = "tiktokshop-us", severity = "block", fixes = { "human" } },
    { given = "Order of 3 pieces at $12.50.", flags = {}, market = "tiktokshop-us" },
    { given = "Rufen Sie an: 030 901820123.", flags = { "030 901820123" }, market = "tiktokshop-de" },
    { given = "Es sind 3 Stück zu 12,50 €.", flags = {}, market = "tiktokshop-de" },
  },
}
