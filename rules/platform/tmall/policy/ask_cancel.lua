local claims <const> = require "claims"

return {
  id = "platform/tmall/policy/ask_cancel",
  stage = "policy",
  severity = "block",
  summary = "No request that the buyer cancel",
  why = "A cancellation by the buyer hides whose fault it was.",
  clause = "Tmall rules: buyers' rights are not bargained over",
  penalty = "Points are deducted from the brand's shop.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_cancel(),
  examples = {
    { given = "您那边取消一下订单吧。", flags = { "您那边取消一下订单吧" }, market = "tmall-cn", severity = "block", fixes = { "human" } },
    { given = "订单已经取消。", flags = {}, market = "tmall-cn" },
    { given = "麻烦您取消订单。", flags = { "麻烦您取消" }, market = "tmall-cn" },
    { given = "如果您想取消，我们来办理。", flags = {}, market = "tmall-cn" },
  },
}
