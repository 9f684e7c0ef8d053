local claims <const> = require "claims"

return {
  id = "platform/tmall/policy/early_receipt",
  stage = "policy",
  severity = "block",
  summary = "No request to confirm the receipt early",
  why = "Who has confirmed can claim nothing any more.",
  clause = "Tmall rules: buyers' rights are not bargained over",
  penalty = "Points are deducted from the brand's shop.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_early(),
  examples = {
    { given = "先点确认收货。", flags = { "先点确认收货" }, market = "tmall-cn", severity = "block", fixes = { "human" } },
    { given = "检查后再确认收货。", flags = {}, market = "tmall-cn" },
    { given = "提前确认收货哦。", flags = { "提前确认收货" }, market = "tmall-cn" },
    { given = "收到货后再点确认。", flags = {}, market = "tmall-cn" },
  },
}
