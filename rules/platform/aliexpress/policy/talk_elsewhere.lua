local elsewhere <const> = require "elsewhere"

return {
  id = "platform/aliexpress/policy/talk_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No talk away from AliExpress",
  why = "A dispute is judged by what stands here.",
  clause = "Trade stays on the platform: no payment or deal outside",
  penalty = "Points, frozen funds, the shop is closed.",
  source = "ALI1; background",
  confidence = "medium",
  apply = elsewhere.flag_talk(),
  examples = {
    { given = "Let us continue by phone.", flags = { "continue by phone" }, market = "aliexpress-us", severity = "block", fixes = { "human" } },
    { given = "We are here in the chat.", flags = {}, market = "aliexpress-us" },
    { given = "Schreiben Sie uns eine E-Mail.", flags = { "Schreiben Sie uns eine E-Mail" }, market = "aliexpress-de" },
    { given = "Schreiben Sie uns einfach hier.", flags = {}, market = "aliexpress-de" },
  },
}
