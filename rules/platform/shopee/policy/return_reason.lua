local claims <const> = require "claims"

return {
  id = "platform/shopee/policy/return_reason",
  stage = "policy",
  severity = "block",
  summary = "No word about which reason to give",
  why = "A false reason moves the cost to the buyer and hides the fault.",
  clause = "Order rules: true reasons for returns",
  penalty = "Penalty points; the chat may be frozen.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_reason(),
  examples = {
    { given = "Select \"changed my mind\" as the reason.", flags = { "Select \"changed my mind\" as the reason" }, market = "shopee-sg", severity = "block", fixes = { "human" } },
    { given = "Choose the reason that fits best.", flags = {}, market = "shopee-sg" },
    { given = "原因选不想要了就行。", flags = { "原因选不想要" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "原因按实际情况选。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
