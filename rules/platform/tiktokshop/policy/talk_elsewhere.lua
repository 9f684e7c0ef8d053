local elsewhere <const> = require "elsewhere"

return {
  id = "platform/tiktokshop/policy/talk_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No talk away from TikTok Shop",
  why = "The buyer finds everything in one place.",
  clause = "Off-platform guidance: no other websites",
  penalty = "Penalty points; the shop may be closed.",
  source = "TT1, TT4",
  confidence = "high",
  apply = elsewhere.flag_talk(),
  examples = {
    { given = "Please text me.", flags = { "text me" }, market = "tiktokshop-us", severity = "block", fixes = { "human" } },
    { given = "Let us finish this here.", flags = {}, market = "tiktokshop-us" },
    { given = "Schreiben Sie uns eine E-Mail.", flags = { "Schreiben Sie uns eine E-Mail" }, market = "tiktokshop-de" },
    { given = "Schreiben Sie uns einfach hier.", flags = {}, market = "tiktokshop-de" },
  },
}
