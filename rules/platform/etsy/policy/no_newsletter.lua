local promotion <const> = require "promotion"

return {
  id = "platform/etsy/policy/no_newsletter",
  stage = "policy",
  severity = "block",
  summary = "No newsletter and no list",
  why = "Nobody asked for it.",
  clause = "Messages: no unsolicited advertising",
  penalty = "The message is removed.",
  source = "ET1 shopifymarketplaceconnecthelp.com",
  confidence = "medium",
  apply = promotion.flag_subscription(),
  examples = {
    { given = "It ships today. Join our VIP list.", flags = { "Join our VIP list." }, market = "etsy-us", severity = "block", fixes = { "remove" } },
    { given = "The list of parts is in the box.", flags = {}, market = "etsy-us" },
    { given = "Es geht heute raus. Abonnieren Sie unseren Newsletter.", flags = { "Abonnieren Sie unseren Newsletter." }, market = "etsy-de" },
    { given = "Die Liste liegt bei.", flags = {}, market = "etsy-de" },
  },
}
