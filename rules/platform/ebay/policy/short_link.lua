local links <const> = require "links"

return {
  id = "platform/ebay/policy/short_link",
  stage = "policy",
  severity = "block",
  summary = "No short link on eBay",
  why = "A short link hides where it leads.",
  clause = "Offering to buy or sell outside of eBay: no external sites",
  penalty = "Messages are blocked, selling is limited, the top rating is lost for a cycle.",
  source = "EB2; the hosts: ML1",
  confidence = "high",
  apply = links.flag_short(),
  examples = {
    { given = "Video: rebrand.ly/radio", flags = { "rebrand.ly" }, market = "ebay-de", severity = "block", fixes = { "human" } },
    { given = "Ein bisschen lauter.", flags = {}, market = "ebay-de" },
    { given = "See t.me/radio1", flags = { "t.me/radio1" }, market = "ebay-us" },
    { given = "视频 dwz.cn/radio", flags = { "dwz.cn/radio" }, market = "ebay-us", language = "zh-Hans" },
  },
}
