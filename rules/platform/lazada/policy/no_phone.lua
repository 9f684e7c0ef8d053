local contact <const> = require "contact"

return {
  id = "platform/lazada/policy/no_phone",
  stage = "policy",
  severity = "block",
  summary = "No telephone number on Lazada",
  why = "Calls take the case out of sight.",
  clause = "Off-platform transactions: no telephone, mail or shop address",
  penalty = "Points of non-compliance, up to 48 for a product.",
  source = "LZ2 keep1.net/LazadaPlatformRules/51352",
  confidence = "high",
  apply = contact.flag_phone(),
  examples = {
    { given = "Call us at 212 555 0147.", flags = { "212 555 0147" }, market = "lazada-ph", severity = "block", fixes = { "human" } },
    { given = "It is 120 x 80 x 45 cm.", flags = {}, market = "lazada-ph" },
    { given = "手机 １３９００１３９０００", flags = { "１３９００１３９０００" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "尺寸是120厘米。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
