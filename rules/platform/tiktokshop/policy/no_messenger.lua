local messenger <const> = require "messenger"

return {
  id = "platform/tiktokshop/policy/no_messenger",
  stage = "policy",
  severity = "block",
  summary = "No messenger outside of TikTok Shop",
  why = "Other apps have no record that the platform can read.",
  clause = "Off-platform guidance: no names, links, numbers",
  penalty = "Penalty points; the chat is limited.",
  source = "TT1, TT4",
  confidence = "medium",
  apply = messenger.flag(),
  examples = {
    { given = "Add me on WhatsApp.", flags = { "Add me on WhatsApp" }, market = "tiktokshop-us", severity = "block", fixes = { "human" } },
    { given = "The watch shows WhatsApp messages.", flags = {}, market = "tiktokshop-us" },
    { given = "Schreiben Sie mir auf WhatsApp.", flags = { "Schreiben Sie mir auf WhatsApp" }, market = "tiktokshop-de" },
    { given = "Die Uhr zeigt Nachrichten von WhatsApp.", flags = {}, market = "tiktokshop-de" },
  },
}
