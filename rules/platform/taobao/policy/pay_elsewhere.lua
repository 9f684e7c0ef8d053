local elsewhere <const> = require "elsewhere"

return {
  id = "platform/taobao/policy/pay_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No payment past Taobao",
  why = "Money past the checkout has no protection.",
  clause = "Platform rules: trade stays on Taobao",
  penalty = "Points are deducted; the shop may be closed.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = elsewhere.flag_payment(),
  examples = {
    { given = "差价微信转账就行。", flags = { "微信转" }, market = "taobao-cn", severity = "block", fixes = { "human" } },
    { given = "付款请在订单页面完成。", flags = {}, market = "taobao-cn" },
    { given = "直接转我支付宝。", flags = { "直接转" }, market = "taobao-cn" },
    { given = "退款会原路退回。", flags = {}, market = "taobao-cn" },
  },
}
