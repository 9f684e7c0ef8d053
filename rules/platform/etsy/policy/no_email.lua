local contact <const> = require "contact"

return {
  id = "platform/etsy/policy/no_email",
  stage = "policy",
  severity = "warn",
  summary = "No e-mail address on Etsy",
  why = "What is agreed by mail does not count here.",
  clause = "Messages: for the order alone",
  penalty = "The message is removed.",
  source = "background",
  confidence = "medium",
  apply = contact.flag_email { fix = "by_reply" },
  examples = {
    { given = "Write to care@example.com please.", flags = { "to care@example.com" }, market = "etsy-us", severity = "warn", fixes = { "replace: by replying to this message" } },
    { given = "The lamp takes 2 A @ 5 V.", flags = {}, market = "etsy-us" },
    { given = "Schreiben Sie an hilfe@example.de.", flags = { "an hilfe@example.de" }, market = "etsy-de" },
    { given = "Antworten Sie einfach hier.", flags = {}, market = "etsy-de" },
  },
}
