local claims <const> = require "claims"

return {
  id = "platform/shopee/policy/claim_withdrawal",
  stage = "policy",
  severity = "block",
  summary = "No pressure to withdraw a dispute",
  why = "A refund never hangs on a dispute.",
  clause = "Dispute rules: no pressure",
  penalty = "Penalty points; the chat may be frozen.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_withdrawal(),
  examples = {
    { given = "Cancel the dispute first.", flags = { "Cancel the dispute" }, market = "shopee-sg", severity = "block", fixes = { "human" } },
    { given = "Shopee checks the dispute.", flags = {}, market = "shopee-sg" },
    { given = "先撤回纠纷。", flags = { "撤回纠纷" }, market = "shopee-sg", language = "zh-Hans" },
  },
}
