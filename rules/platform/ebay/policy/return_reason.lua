local claims <const> = require "claims"

return {
  id = "platform/ebay/policy/return_reason",
  stage = "policy",
  severity = "block",
  summary = "No word about which reason to give",
  why = "A false reason moves the cost to the buyer and hides the fault.",
  clause = "Seller obligations: returns are described truly",
  penalty = "Defects count, selling is limited.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_reason(),
  examples = {
    { given = "Wählen Sie als Grund „Falsch bestellt“.", flags = { "Wählen Sie als Grund „Falsch bestellt" }, market = "ebay-de", severity = "block", fixes = { "human" } },
    { given = "Wählen Sie bitte den Grund, der zutrifft.", flags = {}, market = "ebay-de" },
    { given = "Select \"changed my mind\" as the reason.", flags = { "Select \"changed my mind\" as the reason" }, market = "ebay-us" },
    { given = "Choose the reason that fits best.", flags = {}, market = "ebay-us" },
    { given = "原因选不想要了就行。", flags = { "原因选不想要" }, market = "ebay-us", language = "zh-Hans" },
    { given = "原因按实际情况选。", flags = {}, market = "ebay-us", language = "zh-Hans" },
  },
}
