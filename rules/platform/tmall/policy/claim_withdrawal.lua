local claims <const> = require "claims"

return {
  id = "platform/tmall/policy/claim_withdrawal",
  stage = "policy",
  severity = "block",
  summary = "No pressure to withdraw a claim on Tmall",
  why = "The claim is the buyer's right.",
  clause = "Tmall rules: buyers' rights are not bargained over",
  penalty = "Points are deducted from the brand's shop.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_withdrawal(),
  examples = {
    { given = "先撤销纠纷。", flags = { "撤销纠纷" }, market = "tmall-cn", severity = "block", fixes = { "human" } },
    { given = "纠纷由平台处理。", flags = {}, market = "tmall-cn" },
    { given = "请先把投诉撤了。", flags = { "投诉撤" }, market = "tmall-cn" },
    { given = "平台会处理投诉。", flags = {}, market = "tmall-cn" },
  },
}
