local links <const> = require "links"

return {
  id = "platform/shopee/policy/foreign_link",
  stage = "policy",
  severity = "block",
  summary = "No link away from Shopee",
  why = "Naming other sites counts as dealing outside.",
  clause = "Off-platform transactions: no other sites",
  penalty = "Two penalty points at the first case, later suspension.",
  source = "SHP1, SHP2",
  confidence = "medium",
  apply = links.flag_foreign(),
  examples = {
    { given = "See toko-demo.com dear.", flags = { "toko-demo.com" }, market = "shopee-sg", severity = "block", fixes = { "human" } },
    { given = "See https://shopee.sg/help.", flags = {}, market = "shopee-sg" },
    { given = "看 toko-demo.cn", flags = { "toko-demo.cn" }, market = "shopee-sg", language = "zh-Hans" },
  },
}
