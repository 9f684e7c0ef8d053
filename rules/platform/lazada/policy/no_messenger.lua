local messenger <const> = require "messenger"

return {
  id = "platform/lazada/policy/no_messenger",
  stage = "policy",
  severity = "block",
  summary = "No messenger outside of Lazada",
  why = "Other apps have no record that the platform can read.",
  clause = "Off-platform transactions: no telephone, mail or shop address",
  penalty = "Points of non-compliance, up to 48 for a product.",
  source = "LZ2 keep1.net/LazadaPlatformRules/51352",
  confidence = "high",
  apply = messenger.flag(),
  examples = {
    { given = "Message us on Telegram.", flags = { "Message us on Telegram" }, market = "lazada-ph", severity = "block", fixes = { "human" } },
    { given = "We never chat on Telegram.", flags = {}, market = "lazada-ph" },
    { given = "加我薇信，发图给您。", flags = { "加我薇信" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "请勿添加自称客服的微信。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
