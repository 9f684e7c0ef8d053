local messenger <const> = require "messenger"

return {
  id = "platform/walmart/policy/no_messenger",
  stage = "policy",
  severity = "block",
  summary = "No messenger outside of Walmart",
  why = "Fraud begins with another app.",
  clause = "Customer care: no way of contact that the buyer has not begun",
  penalty = "The account may be suspended.",
  source = "WM2, WM3 marketplacelearn.walmart.com",
  confidence = "high",
  apply = messenger.flag(),
  examples = {
    { given = "Message us on Telegram.", flags = { "Message us on Telegram" }, market = "walmart-us", severity = "block", fixes = { "human" } },
    { given = "We never chat on Telegram.", flags = {}, market = "walmart-us" },
    { given = "Add me on WhatsApp.", flags = { "Add me on WhatsApp" }, market = "walmart-us" },
    { given = "The watch shows WhatsApp messages.", flags = {}, market = "walmart-us" },
  },
}
