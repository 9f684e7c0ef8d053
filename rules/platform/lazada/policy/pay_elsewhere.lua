local elsewhere <const> = require "elsewhere"

return {
  id = "platform/lazada/policy/pay_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No payment past Lazada",
  why = "The checkout is the one place to pay.",
  clause = "Off-platform transactions: no purchase route outside",
  penalty = "Up to 48 points for each product.",
  source = "LZ1 community.lazada.com.ph, 553300",
  confidence = "high",
  apply = elsewhere.flag_payment(),
  examples = {
    { given = "Send the $8 by Zelle.", flags = { "Send the $8 by Zelle" }, market = "lazada-ph", severity = "block", fixes = { "human" } },
    { given = "We never ask for a bank transfer.", flags = {}, market = "lazada-ph" },
    { given = "差价微信转账就行。", flags = { "微信转" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "付款请在订单页面完成。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
