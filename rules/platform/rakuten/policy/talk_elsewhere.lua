local elsewhere <const> = require "elsewhere"

return {
  id = "platform/rakuten/policy/talk_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No talk away from Rakuten",
  why = "The thread of the order is the record of what was said.",
  clause = "Fee avoidance: no orders past Rakuten",
  penalty = "Violation points; fines from level 3.",
  source = "RK4 brain-trust.jp",
  confidence = "medium",
  apply = elsewhere.flag_talk(),
  examples = {
    { given = "続きはSMSでお願いします。", flags = { "続きはSMSで" }, market = "rakuten-jp", severity = "block", fixes = { "human" } },
    { given = "続きはこちらでご案内します。", flags = {}, market = "rakuten-jp" },
    { given = "お電話ください。", flags = { "お電話ください" }, market = "rakuten-jp" },
    { given = "こちらでお待ちしております。", flags = {}, market = "rakuten-jp" },
  },
}
