local contact <const> = require "contact"

return {
  id = "platform/lazada/policy/ask_contact",
  stage = "policy",
  severity = "block",
  summary = "No request for contact data on Lazada",
  why = "Contact data that were asked for are contact outside.",
  clause = "Off-platform transactions: no telephone, mail or shop address",
  penalty = "Points of non-compliance, up to 48 for a product.",
  source = "LZ2 keep1.net/LazadaPlatformRules/51352",
  confidence = "high",
  apply = contact.flag_ask(),
  examples = {
    { given = "Give us your email address.", flags = { "Give us your email address" }, market = "lazada-ph", severity = "block", fixes = { "human" } },
    { given = "Please tell us the size.", flags = {}, market = "lazada-ph" },
    { given = "把微信号发一下。", flags = { "微信号发一下" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "说一下尺码即可。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
