local contact <const> = require "contact"

return {
  id = "platform/walmart/policy/no_phone",
  stage = "policy",
  severity = "block",
  summary = "No telephone number on Walmart",
  why = "What was said on the telephone cannot be shown later.",
  clause = "Customer care: no way of contact that the buyer has not begun",
  penalty = "The account may be suspended.",
  source = "WM2, WM3 marketplacelearn.walmart.com",
  confidence = "high",
  apply = contact.flag_phone(),
  examples = {
    { given = "Call us at 212 555 0147.", flags = { "212 555 0147" }, market = "walmart-us", severity = "block", fixes = { "human" } },
    { given = "It is 120 x 80 x 45 cm.", flags = {}, market = "walmart-us" },
    { given = "Call me on 020 7946 0958.", flags = { "020 7946 0958" }, market = "walmart-us" },
    { given = "Order of 3 pieces at $12.50.", flags = {}, market = "walmart-us" },
  },
}
