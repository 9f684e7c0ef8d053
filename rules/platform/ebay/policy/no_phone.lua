local contact <const> = require "contact"

return {
  id = "platform/ebay/policy/no_phone",
  stage = "policy",
  severity = "block",
  summary = "No telephone number on eBay",
  why = "Members may not exchange contact data; numbers in words count too.",
  clause = "Member contact policy: no telephone numbers",
  penalty = "Messages are blocked, selling is limited, the top rating is lost for a cycle.",
  source = "EB1, EB7",
  confidence = "high",
  apply = contact.flag_phone(),
  examples = {
    { given = "Tel. 0171 2345678", flags = { "0171 2345678" }, market = "ebay-de", severity = "block", fixes = { "human" } },
    { given = "Artikel 204417563909, Bestellung 07-12458-33902", flags = {}, market = "ebay-de" },
    { given = "Text me at 206 555 0178.", flags = { "206 555 0178" }, market = "ebay-us" },
    { given = "It fits part 206-555-0178.", flags = {}, market = "ebay-us" },
    { given = "电话 ２０６－５５５－０１７９", flags = { "２０６－５５５－０１７９" }, market = "ebay-us", language = "zh-Hans" },
    { given = "共三台，四五天到。", flags = {}, market = "ebay-us", language = "zh-Hans" },
  },
}
