local contact <const> = require "contact"

return {
  id = "platform/ebay/policy/no_email",
  stage = "policy",
  severity = "block",
  summary = "No e-mail address on eBay",
  why = "Members may not exchange contact data; masking it counts as well.",
  clause = "Member contact policy: no e-mail addresses",
  penalty = "Messages are blocked, selling is limited, the top rating is lost for a cycle.",
  source = "EB1, EB7",
  confidence = "high",
  apply = contact.flag_email { fix = "by_reply" },
  examples = {
    { given = "Bitte schreiben Sie an radio@example.net.", flags = { "an radio@example.net" }, market = "ebay-de", severity = "block", fixes = { "replace: per Antwort auf diese Nachricht" } },
    { given = "Röhre 6,3 V @ 0,3 A", flags = {}, market = "ebay-de" },
    { given = "Reach me: radio [at] example [dot] net", flags = { "radio [at] example [dot] net" }, market = "ebay-us" },
    { given = "Reply here, please.", flags = {}, market = "ebay-us" },
    { given = "radio@example.net へお願いします。", flags = { "radio@example.net へ" }, market = "ebay-us", language = "ja" },
    { given = "发送到 radio@example.net 就行。", flags = { "发送到 radio@example.net" }, market = "ebay-us", language = "zh-Hans" },
  },
}
