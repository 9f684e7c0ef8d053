local elsewhere <const> = require "elsewhere"

return {
  id = "platform/shopee/policy/pay_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No payment past Shopee",
  why = "Asking for direct payment is dealing outside.",
  clause = "Off-platform transactions: no direct payment",
  penalty = "Two penalty points at the first case, later suspension.",
  source = "SHP2",
  confidence = "high",
  apply = elsewhere.flag_payment(),
  examples = {
    { given = "Transfer $5 by PayNow can.", flags = { "Transfer $5 by PayNow" }, market = "shopee-sg", severity = "block", fixes = { "human" } },
    { given = "Refund goes to ShopeePay.", flags = {}, market = "shopee-sg" },
    { given = "直接转账给我。", flags = { "直接转" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "退款会退到您的账户。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
