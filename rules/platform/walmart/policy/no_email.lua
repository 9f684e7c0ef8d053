local contact <const> = require "contact"

return {
  id = "platform/walmart/policy/no_email",
  stage = "policy",
  severity = "block",
  summary = "No e-mail address on Walmart",
  why = "An address moves the case to where nobody can look it up.",
  clause = "Customer care: no way of contact that the buyer has not begun",
  penalty = "The account may be suspended.",
  source = "WM2, WM3 marketplacelearn.walmart.com",
  confidence = "high",
  apply = contact.flag_email { fix = "by_reply" },
  examples = {
    { given = "Photos to help@example.org please.", flags = { "to help@example.org" }, market = "walmart-us", severity = "block", fixes = { "replace: by replying to this message" } },
    { given = "Please reply here with the photos.", flags = {}, market = "walmart-us" },
    { given = "Write to care@example.com please.", flags = { "to care@example.com" }, market = "walmart-us" },
    { given = "The lamp takes 2 A @ 5 V.", flags = {}, market = "walmart-us" },
  },
}
