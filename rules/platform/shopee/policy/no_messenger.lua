local messenger <const> = require "messenger"

return {
  id = "platform/shopee/policy/no_messenger",
  stage = "policy",
  severity = "block",
  summary = "No messenger in Shopee's chat",
  why = "Leading buyers to other apps counts as dealing outside.",
  clause = "Off-platform transactions: no other apps",
  penalty = "Two penalty points at the first case, later suspension.",
  source = "SHP1, SHP2",
  confidence = "high",
  apply = messenger.flag(),
  examples = {
    { given = "Whatsapp me for faster reply.", flags = { "Whatsapp me" }, market = "shopee-sg", severity = "block", fixes = { "human" } },
    { given = "We never chat on Telegram.", flags = {}, market = "shopee-sg" },
    { given = "加我薇信聊。", flags = { "加我薇信" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "V领和圆领都有。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
