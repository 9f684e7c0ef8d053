local elsewhere <const> = require "elsewhere"

return {
  id = "platform/etsy/policy/talk_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No talk away from Etsy",
  why = "The buyer finds everything in one place.",
  clause = "Fee avoidance: what began here ends here",
  penalty = "The shop may be suspended.",
  source = "background",
  confidence = "high",
  apply = elsewhere.flag_talk(),
  examples = {
    { given = "Please text me.", flags = { "text me" }, market = "etsy-us", severity = "block", fixes = { "human" } },
    { given = "Let us finish this here.", flags = {}, market = "etsy-us" },
    { given = "Schreiben Sie uns eine E-Mail.", flags = { "Schreiben Sie uns eine E-Mail" }, market = "etsy-de" },
    { given = "Schreiben Sie uns einfach hier.", flags = {}, market = "etsy-de" },
  },
}
