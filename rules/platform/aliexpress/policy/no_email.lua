local contact <const> = require "contact"

return {
  id = "platform/aliexpress/policy/no_email",
  stage = "policy",
  severity = "block",
  summary = "No e-mail address on AliExpress",
  why = "An address moves the case to where nobody can look it up.",
  clause = "Trade stays on the platform: no contact outside",
  penalty = "Points, closed campaigns, frozen funds.",
  source = "ALI1; background",
  confidence = "medium",
  apply = contact.flag_email { fix = "by_reply" },
  examples = {
    { given = "Photos to help@example.org please.", flags = { "to help@example.org" }, market = "aliexpress-us", severity = "block", fixes = { "replace: by replying to this message" } },
    { given = "Please reply here with the photos.", flags = {}, market = "aliexpress-us" },
    { given = "Schreiben Sie an hilfe@example.de.", flags = { "an hilfe@example.de" }, market = "aliexpress-de" },
    { given = "Antworten Sie einfach hier.", flags = {}, market = "aliexpress-de" },
  },
}
