local links <const> = require "links"

return {
  id = "platform/lazada/policy/foreign_link",
  stage = "policy",
  severity = "block",
  summary = "No link away from Lazada",
  why = "The platform keeps its buyers' way to itself.",
  clause = "Off-platform transactions: no telephone, mail or shop address",
  penalty = "Points of non-compliance, up to 48 for a product.",
  source = "LZ2 keep1.net/LazadaPlatformRules/51352",
  confidence = "high",
  apply = links.flag_foreign(),
  examples = {
    { given = "The guide is at demo-lamps.net.", flags = { "demo-lamps.net" }, market = "lazada-ph", severity = "block", fixes = { "human" } },
    { given = "The guide lies in the box.", flags = {}, market = "lazada-ph" },
    { given = "请看 demo-deng.cn", flags = { "demo-deng.cn" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "说明书在包裹里。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
    { given = "See https://www.lazada.com.ph/help", flags = {}, market = "lazada-ph" },
  },
}
