local contact <const> = require "contact"

return {
  id = "platform/rakuten/policy/no_phone",
  stage = "policy",
  severity = "warn",
  summary = "No telephone number on Rakuten",
  why = "A call leaves no record for a dispute.",
  clause = "External links and contacts: only what Rakuten has approved",
  penalty = "Violation points; fines from level 3.",
  source = "RK1, RK2, RK5",
  confidence = "medium",
  apply = contact.flag_phone(),
  examples = {
    { given = "お電話は 090-1234-5678 まで。", flags = { "090-1234-5678" }, market = "rakuten-jp", severity = "warn", fixes = { "human" } },
    { given = "合計12,800円でございます。", flags = {}, market = "rakuten-jp" },
    { given = "携帯 080-1234-5678 です。", flags = { "080-1234-5678" }, market = "rakuten-jp" },
    { given = "3点で5,400円です。", flags = {}, market = "rakuten-jp" },
  },
}
