local links <const> = require "links"

return {
  id = "platform/ebay/policy/foreign_link",
  stage = "policy",
  severity = "block",
  summary = "No link away from eBay",
  why = "External sites may not be named in messages.",
  clause = "Offering to buy or sell outside of eBay: no external sites",
  penalty = "Messages are blocked, selling is limited, the top rating is lost for a cycle.",
  source = "EB2",
  confidence = "high",
  apply = links.flag_foreign(),
  examples = {
    { given = "Fotos auf www.radio-demo.de", flags = { "www.radio-demo.de" }, market = "ebay-de", severity = "block", fixes = { "human" } },
    { given = "Es steht unter https://www.ebay.de/help.", flags = {}, market = "ebay-de" },
    { given = "See radio-demo.com", flags = { "radio-demo.com" }, market = "ebay-us" },
    { given = "Look at ebay.com/itm/204417563901", flags = {}, market = "ebay-us" },
    { given = "看 radio-demo.cn", flags = { "radio-demo.cn" }, market = "ebay-us", language = "zh-Hans" },
  },
}
