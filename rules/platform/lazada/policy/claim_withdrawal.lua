local claims <const> = require "claims"

return {
  id = "platform/lazada/policy/claim_withdrawal",
  stage = "policy",
  severity = "block",
  summary = "No pressure to withdraw a claim on Lazada",
  why = "Who must close a case first has nothing in hand.",
  clause = "Orders: the buyer's rights stay",
  penalty = "Points of non-compliance.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_withdrawal(),
  examples = {
    { given = "Withdraw your claim and we refund you.", flags = { "Withdraw your claim" }, market = "lazada-ph", severity = "block", fixes = { "human" } },
    { given = "The platform checks the claim.", flags = {}, market = "lazada-ph" },
    { given = "请先把投诉撤了。", flags = { "投诉撤" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "平台会处理投诉。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
