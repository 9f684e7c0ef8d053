local elsewhere <const> = require "elsewhere"

return {
  id = "platform/tmall/policy/pay_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No payment past Tmall",
  why = "A payment outside cannot be given back.",
  clause = "Tmall rules: trade stays on Tmall",
  penalty = "Points; the brand's shop may be closed.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = elsewhere.flag_payment(),
  examples = {
    { given = "直接转我支付宝。", flags = { "直接转" }, market = "tmall-cn", severity = "block", fixes = { "human" } },
    { given = "退款会原路退回。", flags = {}, market = "tmall-cn" },
    { given = "差价微信转账就行。", flags = { "微信转" }, market = "tmall-cn" },
    { given = "付款请在订单页面完成。", flags = {}, market = "tmall-cn" },
  },
}
