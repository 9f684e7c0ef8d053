local links <const> = require "links"

return {
  id = "platform/shopee/policy/short_link",
  stage = "policy",
  severity = "block",
  summary = "No short link in Shopee's chat",
  why = "A short link hides where it leads.",
  clause = "Off-platform transactions: no other sites",
  penalty = "Two penalty points at the first case, later suspension.",
  source = "SHP2; the hosts: ML1",
  confidence = "medium",
  apply = links.flag_short(),
  examples = {
    { given = "Click bit.ly/toko", flags = { "bit.ly" }, market = "shopee-sg", severity = "block", fixes = { "human" } },
    { given = "A bit late.", flags = {}, market = "shopee-sg" },
    { given = "点 url.cn/toko1", flags = { "url.cn/toko1" }, market = "shopee-sg", language = "zh-Hans" },
  },
}
