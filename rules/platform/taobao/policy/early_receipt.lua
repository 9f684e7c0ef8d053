local claims <const> = require "claims"

return {
  id = "platform/taobao/policy/early_receipt",
  stage = "policy",
  severity = "block",
  summary = "No request to confirm the receipt early",
  why = "The confirmation frees the money and ends the buyer's protection.",
  clause = "Platform rules: no harassment of buyers in disputes",
  penalty = "Points are deducted.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_early(),
  examples = {
    { given = "提前确认收货哦。", flags = { "提前确认收货" }, market = "taobao-cn", severity = "block", fixes = { "human" } },
    { given = "收到货后再点确认。", flags = {}, market = "taobao-cn" },
    { given = "先点确认收货。", flags = { "先点确认收货" }, market = "taobao-cn" },
    { given = "检查后再确认收货。", flags = {}, market = "taobao-cn" },
  },
}
