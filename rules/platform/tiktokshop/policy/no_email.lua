local contact <const> = require "contact"

return {
  id = "platform/tiktokshop/policy/no_email",
  stage = "policy",
  severity = "block",
  summary = "No e-mail address on TikTok Shop",
  why = "What is agreed by mail does not count here.",
  clause = "Off-platform guidance: no names, links, numbers",
  penalty = "Penalty points; the chat is limited.",
  source = "TT1, TT4",
  confidence = "medium",
  apply = contact.flag_email { fix = "by_reply" },
  examples = {
    { given = "Write to care@example.com please.", flags = { "to care@example.com" }, market = "tiktokshop-us", severity = "block", fixes = { "replace: by replying to this message" } },
    { given = "The lamp takes 2 A @ 5 V.", flags = {}, market = "tiktokshop-us" },
    { given = "Schreiben Sie an hilfe@example.de.", flags = { "an hilfe@example.de" }, market = "tiktokshop-de" },
    { given = "Antworten Sie einfach hier.", flags = {}, market = "tiktokshop-de" },
  },
}
