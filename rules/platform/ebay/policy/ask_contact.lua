local contact <const> = require "contact"

return {
  id = "platform/ebay/policy/ask_contact",
  stage = "policy",
  severity = "block",
  summary = "No question for contact data on eBay",
  why = "Before a sale is complete nobody may ask for it, and eBay shows what delivery needs.",
  clause = "Offering to buy or sell outside of eBay: no asking for contact data",
  penalty = "Messages are blocked, selling is limited, the top rating is lost for a cycle.",
  source = "EB1, EB2",
  confidence = "high",
  apply = contact.flag_ask(),
  examples = {
    { given = "Schicken Sie mir Ihre E-Mail-Adresse.", flags = { "Schicken Sie mir Ihre E-Mail-Adresse" }, market = "ebay-de", severity = "block", fixes = { "human" } },
    { given = "Ihre Artikelnummer genügt mir.", flags = {}, market = "ebay-de" },
    { given = "Can I have your email?", flags = { "Can I have your email" }, market = "ebay-us" },
    { given = "What is your preferred colour?", flags = {}, market = "ebay-us" },
    { given = "给我留个电话。", flags = { "给我留个电话" }, market = "ebay-us", language = "zh-Hans" },
    { given = "请告诉我颜色。", flags = {}, market = "ebay-us", language = "zh-Hans" },
  },
}
