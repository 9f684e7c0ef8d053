local elsewhere <const> = require "elsewhere"

return {
  id = "platform/shopee/policy/talk_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No talk away from Shopee",
  why = "Leading buyers to other apps counts as dealing outside.",
  clause = "Chat violations: no trade outside of Shopee",
  penalty = "Two penalty points at the first case, later suspension.",
  source = "SHP1, SHP2",
  confidence = "high",
  apply = elsewhere.flag_talk(),
  examples = {
    { given = "Are you on WhatsApp?", flags = { "Are you on WhatsApp" }, market = "shopee-sg", severity = "block", fixes = { "human" } },
    { given = "Chat with us here.", flags = {}, market = "shopee-sg" },
    { given = "加个好友吧。", flags = { "加个好友" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "在这里聊吧。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
