local claims <const> = require "claims"

return {
  id = "platform/amazon/policy/claim_withdrawal",
  stage = "policy",
  severity = "block",
  summary = "No request to withdraw a claim",
  why = "The buyer decides about a claim; a refund never hangs on it.",
  clause = "Seller code of conduct: no pressure on claims",
  penalty = "Messages are restricted for 30 days or for good; the account may be suspended.",
  source = "background",
  confidence = "high",
  apply = claims.flag_withdrawal(),
  examples = {
    { given = "Ziehen Sie bitte zuerst den Antrag zurück.", flags = { "Ziehen Sie bitte zuerst den Antrag zurück" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Sie schrieben: „Ich ziehe den Antrag nicht zurück.“ Wir erstatten heute.", flags = {}, market = "amazon-de" },
    { given = "Please close the A-to-z claim first.", flags = { "close the A-to-z claim" }, market = "amazon-us" },
    { given = "The refund is on its way; you decide what to do with the case.", flags = {}, market = "amazon-us" },
    { given = "先に申請を取り下げてください。", flags = { "申請を取り下げ" }, market = "amazon-jp" },
    { given = "申請についてはご自由にご判断ください。", flags = {}, market = "amazon-jp" },
    { given = "先把纠纷撤了吧。", flags = { "纠纷撤" }, market = "amazon-us", language = "zh-Hans" },
    { given = "退款与纠纷无关。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
