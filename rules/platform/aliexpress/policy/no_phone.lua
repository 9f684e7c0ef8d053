local contact <const> = require "contact"

return {
  id = "platform/aliexpress/policy/no_phone",
  stage = "policy",
  severity = "block",
  summary = "No telephone number on AliExpress",
  why = "What was said on the telephone cannot be shown later.",
  clause = "Trade stays on the platform: no contact outside",
  penalty = "Points, closed campaigns, frozen funds.",
  source = "ALI1; background",
  confidence = "medium",
  apply = contact.flag_phone(),
  examples = {
    { given = "Call us at 212 555 0147.", flags = { "212 555 0147" }, market = "aliexpress-us", severity = "block", fixes = { "human" } },
    { given = "It is 120 x 80 x 45 cm.", flags = {}, market = "aliexpress-us" },
    { given = "Rufen Sie an: 030 901820123.", flags = { "030 901820123" }, market = "aliexpress-de" },
    { given = "Es sind 3 Stück zu 12,50 €.", flags = {}, market = "aliexpress-de" },
  },
}
