local messenger <const> = require "messenger"

return {
  id = "platform/etsy/policy/no_messenger",
  stage = "policy",
  severity = "warn",
  summary = "No messenger outside of Etsy",
  why = "Other apps have no record that the platform can read.",
  clause = "Messages: for the order alone",
  penalty = "The message is removed.",
  source = "background",
  confidence = "medium",
  apply = messenger.flag(),
  examples = {
    { given = "Add me on WhatsApp.", flags = { "Add me on WhatsApp" }, market = "etsy-us", severity = "warn", fixes = { "human" } },
    { given = "The watch shows WhatsApp messages.", flags = {}, market = "etsy-us" },
    { given = "Schreiben Sie mir auf WhatsApp.", flags = { "Schreiben Sie mir auf WhatsApp" }, market = "etsy-de" },
    { given = "Die Uhr zeigt Nachrichten von WhatsApp.", flags = {}, market = "etsy-de" },
  },
}
