local elsewhere <const> = require "elsewhere"

return {
  id = "platform/amazon/policy/pay_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No payment past Amazon",
  why = "Money goes through Amazon; it protects the buyer and the seller.",
  clause = "Selling policies: no transactions outside of Amazon",
  penalty = "Messages are restricted for 30 days or for good; the account may be suspended.",
  source = "background",
  confidence = "high",
  apply = elsewhere.flag_payment(),
  examples = {
    { given = "Überweisen Sie bitte 12 € auf unser Konto.", flags = { "Überweisen Sie" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "IBAN DE89 3704 0044 0532 0130 00", flags = { "DE89 3704 0044 0532 0130 00" }, market = "amazon-de" },
    { given = "Die Erstattung geht auf Ihr Konto. Überweisen müssen Sie nichts.", flags = {}, market = "amazon-de" },
    { given = "Send the $8 by Zelle.", flags = { "Send the $8 by Zelle" }, market = "amazon-us" },
    { given = "The refund goes to your card. This heat-transfer vinyl is new.", flags = {}, market = "amazon-us" },
    { given = "差額は当店の口座へお振込みください。", flags = { "口座へお振込" }, market = "amazon-jp" },
    { given = "ご返金はご利用のお支払い方法に行われます。", flags = {}, market = "amazon-jp" },
    { given = "直接转给我支付宝就行。", flags = { "直接转" }, market = "amazon-us", language = "zh-Hans" },
    { given = "退款会回到您的支付宝。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
