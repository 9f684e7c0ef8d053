local elsewhere <const> = require "elsewhere"

return {
  id = "platform/lazada/policy/talk_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No talk away from Lazada",
  why = "The buyer finds everything in one place.",
  clause = "Off-platform transactions: no purchase route outside",
  penalty = "Up to 48 points for each product.",
  source = "LZ1 community.lazada.com.ph, 553300",
  confidence = "high",
  apply = elsewhere.flag_talk(),
  examples = {
    { given = "Let us continue by phone.", flags = { "continue by phone" }, market = "lazada-ph", severity = "block", fixes = { "human" } },
    { given = "We are here in the chat.", flags = {}, market = "lazada-ph" },
    { given = "这里不方便，换个地方聊。", flags = { "这里不方便" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "直接在这里说即可。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
