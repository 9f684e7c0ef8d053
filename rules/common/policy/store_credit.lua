local rights <const> = require "rights"

return {
  id = "common/policy/store_credit",
  stage = "policy",
  severity = "block",
  summary = "No voucher where money is due",
  why = "A refund goes the way the money came.",
  clause = "Consumer law: refund by the same means of payment",
  penalty = "The buyer wins the claim; warning letters.",
  source = "background",
  confidence = "medium",
  when = { country = rights.consumer_law },
  apply = rights.flag_credit(),
  examples = {
    { given = "Sie bekommen nur einen Gutschein.", flags = { "nur einen Gutschein" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Sie können nur einen Gutschein pro Bestellung einlösen.", flags = {}, market = "amazon-de" },
    { given = "We only give store credit.", flags = { "only give store credit" }, market = "amazon-gb" },
    { given = "Your refund goes to your card; only one voucher can be used per order.", flags = {}, market = "amazon-gb" },
    { given = "只能退优惠券。", flags = { "只能退优惠券" }, market = "shop-cn" },
    { given = "退款原路退回。", flags = {}, market = "shop-cn" },
    { given = "We only give store credit.", flags = {}, market = "amazon-us" },
  },
}
