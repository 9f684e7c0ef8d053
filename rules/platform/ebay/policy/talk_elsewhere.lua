local elsewhere <const> = require "elsewhere"

return {
  id = "platform/ebay/policy/talk_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No talk away from eBay",
  why = "Only eBay's messages count when there is a case.",
  clause = "Member contact policy",
  penalty = "Messages are blocked, selling is limited, the top rating is lost for a cycle.",
  source = "EB1, EB2",
  confidence = "high",
  apply = elsewhere.flag_talk(),
  examples = {
    { given = "Rufen Sie mich kurz zurück.", flags = { "Rufen Sie mich" }, market = "ebay-de", severity = "block", fixes = { "human" } },
    { given = "Schreiben Sie mir hier.", flags = {}, market = "ebay-de" },
    { given = "Email me first.", flags = { "Email me" }, market = "ebay-us" },
    { given = "Message me here first.", flags = {}, market = "ebay-us" },
    { given = "打电话给我。", flags = { "打电话给我" }, market = "ebay-us", language = "zh-Hans" },
  },
}
