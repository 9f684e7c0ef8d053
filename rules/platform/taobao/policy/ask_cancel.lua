local claims <const> = require "claims"

return {
  id = "platform/taobao/policy/ask_cancel",
  stage = "policy",
  severity = "block",
  summary = "No request that the buyer cancel",
  why = "The shop cancels what the shop cannot send.",
  clause = "Platform rules: no harassment of buyers in disputes",
  penalty = "Points are deducted.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_cancel(),
  examples = {
    { given = "麻烦您取消订单。", flags = { "麻烦您取消" }, market = "taobao-cn", severity = "block", fixes = { "human" } },
    { given = "如果您想取消，我们来办理。", flags = {}, market = "taobao-cn" },
    { given = "您那边取消一下订单吧。", flags = { "您那边取消一下订单吧" }, market = "taobao-cn" },
    { given = "订单已经取消。", flags = {}, market = "taobao-cn" },
  },
}
