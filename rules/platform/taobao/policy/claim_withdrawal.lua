local claims <const> = require "claims"

return {
  id = "platform/taobao/policy/claim_withdrawal",
  stage = "policy",
  severity = "block",
  summary = "No pressure to withdraw a claim on Taobao",
  why = "A solution never hangs on a claim.",
  clause = "Platform rules: no harassment of buyers in disputes",
  penalty = "Points are deducted.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_withdrawal(),
  examples = {
    { given = "请先把投诉撤了。", flags = { "投诉撤" }, market = "taobao-cn", severity = "block", fixes = { "human" } },
    { given = "平台会处理投诉。", flags = {}, market = "taobao-cn" },
    { given = "先撤销纠纷。", flags = { "撤销纠纷" }, market = "taobao-cn" },
    { given = "纠纷由平台处理。", flags = {}, market = "taobao-cn" },
  },
}
