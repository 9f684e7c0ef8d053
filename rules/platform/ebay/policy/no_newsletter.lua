local promotion <const> = require "promotion"

return {
  id = "platform/ebay/policy/no_newsletter",
  stage = "policy",
  severity = "block",
  summary = "No newsletter and no followers by message",
  why = "Unasked advertising is spam.",
  clause = "Member-to-member contact: no spam",
  penalty = "Messages are blocked, selling is limited, the top rating is lost for a cycle.",
  source = "EB1",
  confidence = "high",
  apply = promotion.flag_subscription(),
  examples = {
    { given = "Es kommt morgen. Folgen Sie unserem Shop!", flags = { "Folgen Sie unserem Shop!" }, market = "ebay-de", severity = "block", fixes = { "remove" } },
    { given = "Fotos folgen morgen.", flags = {}, market = "ebay-de" },
    { given = "It ships today. Follow our store!", flags = { "Follow our store!" }, market = "ebay-us" },
    { given = "Parts follow.", flags = {}, market = "ebay-us" },
  },
}
