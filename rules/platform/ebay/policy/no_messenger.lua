local messenger <const> = require "messenger"

return {
  id = "platform/ebay/policy/no_messenger",
  stage = "policy",
  severity = "block",
  summary = "No messenger and no network on eBay",
  why = "Social links and messenger ids are contact data.",
  clause = "Member contact policy: no social links",
  penalty = "Messages are blocked, selling is limited, the top rating is lost for a cycle.",
  source = "EB1, EB2",
  confidence = "high",
  apply = messenger.flag(),
  examples = {
    { given = "Kommen Sie lieber zu mir auf Telegram.", flags = { "Kommen Sie lieber zu mir auf Telegram" }, market = "ebay-de", severity = "block", fixes = { "human" } },
    { given = "Das Radio spielt auch Ton von WhatsApp ab.", flags = {}, market = "ebay-de" },
    { given = "Add me on Instagram.", flags = { "Add me on Instagram" }, market = "ebay-us" },
    { given = "I don't chat on WhatsApp.", flags = {}, market = "ebay-us" },
    { given = "LINEで連絡をお願いします。", flags = { "LINEで連絡" }, market = "ebay-us", language = "ja" },
    { given = "加QQ 87654322", flags = { "加QQ" }, market = "ebay-us", language = "zh-Hans" },
    { given = "请勿加陌生人的微信。", flags = {}, market = "ebay-us", language = "zh-Hans" },
  },
}
