local claims <const> = require "claims"

return {
  id = "platform/tmall/policy/false_reason",
  stage = "policy",
  severity = "block",
  summary = "No false reason for a return on Tmall",
  why = "A reason that puts the cause on the buyer takes rights from them.",
  clause = "Tmall rules: no harassment of buyers in disputes",
  penalty = "Points are deducted.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_reason(),
  examples = {
    { given = "退款原因您选“不想要了”，这样审核快。", flags = { "原因您选“不想要" }, market = "tmall-cn", severity = "block", fixes = { "human" } },
    { given = "退款原因请按实际情况选择。", flags = {}, market = "tmall-cn" },
  },
}
