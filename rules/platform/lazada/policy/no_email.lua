local contact <const> = require "contact"

return {
  id = "platform/lazada/policy/no_email",
  stage = "policy",
  severity = "block",
  summary = "No e-mail address on Lazada",
  why = "What is agreed by mail does not count here.",
  clause = "Off-platform transactions: no telephone, mail or shop address",
  penalty = "Points of non-compliance, up to 48 for a product.",
  source = "LZ2 keep1.net/LazadaPlatformRules/51352",
  confidence = "high",
  apply = contact.flag_email { fix = "by_reply" },
  examples = {
    { given = "Photos to help@example.org please.", flags = { "to help@example.org" }, market = "lazada-ph", severity = "block", fixes = { "replace: by replying to this message" } },
    { given = "Please reply here with the photos.", flags = {}, market = "lazada-ph" },
    { given = "资料发送到 fuwu@example.com。", flags = { "发送到 fuwu@example.com" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "资料发在这里即可。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
