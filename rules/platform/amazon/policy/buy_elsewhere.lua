local elsewhere <const> = require "elsewhere"

return {
  id = "platform/amazon/policy/buy_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No sale past Amazon",
  why = "Leading buyers away breaks the first rule of every marketplace.",
  clause = "Selling policies: no diversion of buyers",
  penalty = "Messages are restricted for 30 days or for good; the account may be suspended.",
  source = "AMZ4; background",
  confidence = "high",
  apply = elsewhere.flag_sale(),
  examples = {
    { given = "In unserem Onlineshop ist es günstiger.", flags = { "In unserem Onlineshop ist es günstiger" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Bestellen Sie außerhalb von Amazon.", flags = { "außerhalb von Amazon" }, market = "amazon-de" },
    { given = "Das zweite Stück bestellen Sie über dasselbe Angebot.", flags = {}, market = "amazon-de" },
    { given = "Buy it on our own website.", flags = { "Buy it on our own website" }, market = "amazon-us" },
    { given = "You can order the second piece through the same listing.", flags = {}, market = "amazon-us" },
    { given = "自社サイトでのご購入がお得です。", flags = { "自社サイトでのご購入がお得" }, market = "amazon-jp" },
    { given = "同じページからご注文いただけます。", flags = {}, market = "amazon-jp" },
    { given = "下次私下买便宜。", flags = { "私下" }, market = "amazon-us", language = "zh-Hans" },
    { given = "请在同一页面下单。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
