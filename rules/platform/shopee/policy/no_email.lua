local contact <const> = require "contact"

return {
  id = "platform/shopee/policy/no_email",
  stage = "policy",
  severity = "block",
  summary = "No e-mail address in Shopee's chat",
  why = "Sharing contact data by any means counts as dealing outside.",
  clause = "Off-platform transactions: no contact data",
  penalty = "Two penalty points at the first case, later suspension.",
  source = "SHP2",
  confidence = "medium",
  apply = contact.flag_email { fix = "by_reply" },
  examples = {
    { given = "Write to toko@example.sg pls.", flags = { "to toko@example.sg" }, market = "shopee-sg", severity = "block", fixes = { "replace: by replying to this message" } },
    { given = "2 A @ 5 V, can.", flags = {}, market = "shopee-sg" },
    { given = "请发邮件到 toko@example.sg。", flags = { "发邮件到 toko@example.sg" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "在这里回复就好。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
