local messenger <const> = require "messenger"

return {
  id = "platform/aliexpress/policy/no_messenger",
  stage = "policy",
  severity = "block",
  summary = "No messenger outside of AliExpress",
  why = "Fraud begins with another app.",
  clause = "Trade stays on the platform: no contact outside",
  penalty = "Points, closed campaigns, frozen funds.",
  source = "ALI1; background",
  confidence = "medium",
  apply = messenger.flag(),
  examples = {
    { given = "Message us on Telegram.", flags = { "Message us on Telegram" }, market = "aliexpress-us", severity = "block", fixes = { "human" } },
    { given = "We never chat on Telegram.", flags = {}, market = "aliexpress-us" },
    { given = "Schreiben Sie mir auf WhatsApp.", flags = { "Schreiben Sie mir auf WhatsApp" }, market = "aliexpress-de" },
    { given = "Die Uhr zeigt Nachrichten von WhatsApp.", flags = {}, market = "aliexpress-de" },
  },
}
