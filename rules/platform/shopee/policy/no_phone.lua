local contact <const> = require "contact"

return {
  id = "platform/shopee/policy/no_phone",
  stage = "policy",
  severity = "block",
  summary = "No telephone number in Shopee's chat",
  why = "Sharing contact data by any means counts as dealing outside.",
  clause = "Off-platform transactions: no contact data",
  penalty = "Two penalty points at the first case, later suspension.",
  source = "SHP2",
  confidence = "medium",
  apply = contact.flag_phone(),
  examples = {
    { given = "Call 8123 4568 can?", flags = { "8123 4568" }, market = "shopee-sg", severity = "block", fixes = { "human" } },
    { given = "Order 241122ABCD1235 packed, 3 pcs at $12.50.", flags = {}, market = "shopee-sg" },
    { given = "手机 ８１２３４５６８", flags = { "８１２３４５６８" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "三件一共十二块。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
