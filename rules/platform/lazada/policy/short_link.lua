local links <const> = require "links"

return {
  id = "platform/lazada/policy/short_link",
  stage = "policy",
  severity = "block",
  summary = "No short link on Lazada",
  why = "What is shortened cannot be checked.",
  clause = "Off-platform transactions: no telephone, mail or shop address",
  penalty = "Points of non-compliance, up to 48 for a product.",
  source = "LZ2 keep1.net/LazadaPlatformRules/51352",
  confidence = "high",
  apply = links.flag_short(),
  examples = {
    { given = "Here: tinyurl.com/demo2", flags = { "tinyurl.com" }, market = "lazada-ph", severity = "block", fixes = { "human" } },
    { given = "The video is on the item page.", flags = {}, market = "lazada-ph" },
    { given = "点 url.cn/demo2", flags = { "url.cn/demo2" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "点右上角即可。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
