local elsewhere <const> = require "elsewhere"

return {
  id = "platform/ebay/policy/pay_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No payment past eBay",
  why = "Payment data may not be exchanged, and eBay does not protect such a sale.",
  clause = "Offering to buy or sell outside of eBay",
  penalty = "Selling is limited or the account suspended; the final value fee may be charged without a sale.",
  source = "EB1, EB2",
  confidence = "high",
  apply = elsewhere.flag_payment(),
  examples = {
    { given = "Bezahlen Sie einfach bar bei Abholung ohne eBay.", flags = { "Bezahlen Sie einfach bar" }, market = "ebay-de", severity = "block", fixes = { "human" } },
    { given = "Das Geld kommt auf Ihr Konto zurück.", flags = {}, market = "ebay-de" },
    { given = "IBAN: DE02 1203 0000 0000 2020 51", flags = { "DE02 1203 0000 0000 2020 51" }, market = "ebay-de" },
    { given = "IBAN: DE02 1203 0000 0000 2020 52", flags = {}, market = "ebay-de" },
    { given = "Pay me by bank transfer.", flags = { "Pay me by bank transfer" }, market = "ebay-us" },
    { given = "The refund returns to your PayPal account.", flags = {}, market = "ebay-us" },
    { given = "微信转账最快。", flags = { "微信转" }, market = "ebay-us", language = "zh-Hans" },
  },
}
