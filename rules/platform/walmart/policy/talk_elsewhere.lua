local elsewhere <const> = require "elsewhere"

return {
  id = "platform/walmart/policy/talk_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No talk away from Walmart",
  why = "A dispute is judged by what stands here.",
  clause = "Code of conduct: no unsolicited contact, no other prices",
  penalty = "The account may be suspended.",
  source = "WM3, WM4",
  confidence = "high",
  apply = elsewhere.flag_talk(),
  examples = {
    { given = "Let us continue by phone.", flags = { "continue by phone" }, market = "walmart-us", severity = "block", fixes = { "human" } },
    { given = "We are here in the chat.", flags = {}, market = "walmart-us" },
    { given = "Please text me.", flags = { "text me" }, market = "walmart-us" },
    { given = "Let us finish this here.", flags = {}, market = "walmart-us" },
  },
}
