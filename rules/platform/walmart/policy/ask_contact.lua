local contact <const> = require "contact"

return {
  id = "platform/walmart/policy/ask_contact",
  stage = "policy",
  severity = "block",
  summary = "No request for contact data on Walmart",
  why = "The buyer's data are for this order alone.",
  clause = "Customer care: no way of contact that the buyer has not begun",
  penalty = "The account may be suspended.",
  source = "WM2, WM3 marketplacelearn.walmart.com",
  confidence = "high",
  apply = contact.flag_ask(),
  examples = {
    { given = "Give us your email address.", flags = { "Give us your email address" }, market = "walmart-us", severity = "block", fixes = { "human" } },
    { given = "Please tell us the size.", flags = {}, market = "walmart-us" },
    { given = "Please send me your phone number.", flags = { "send me your phone number" }, market = "walmart-us" },
    { given = "Please send us a photo of the label.", flags = {}, market = "walmart-us" },
  },
}
