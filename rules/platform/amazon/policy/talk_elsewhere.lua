local elsewhere <const> = require "elsewhere"

return {
  id = "platform/amazon/policy/talk_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No talk away from Amazon",
  why = "What is said elsewhere nobody can prove, and Amazon forbids it.",
  clause = "Communication guidelines: contact through Amazon's messages",
  penalty = "The message is blocked; repeated, only Amazon's templates may be sent, then messages are restricted.",
  source = "AMZ4; background",
  confidence = "high",
  apply = elsewhere.flag_talk(),
  examples = {
    { given = "Wir klären das gern: per Telefon besprechen wir alles.", flags = { "per Telefon besprechen" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Wir klären das gleich hier.", flags = {}, market = "amazon-de" },
    { given = "Let us continue by text message.", flags = { "continue by text" }, market = "amazon-us" },
    { given = "Let us finish this here so that all stays on record. The driver will call you.", flags = {}, market = "amazon-us" },
    { given = "続きはSMSで。", flags = { "続きはSMSで" }, market = "amazon-jp" },
    { given = "このままこちらでご案内いたします。", flags = {}, market = "amazon-jp" },
    { given = "换个软件聊吧。", flags = { "换个软件聊" }, market = "amazon-us", language = "zh-Hans" },
    { given = "在这里回复就可以。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
