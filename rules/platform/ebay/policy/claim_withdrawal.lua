local claims <const> = require "claims"

return {
  id = "platform/ebay/policy/claim_withdrawal",
  stage = "policy",
  severity = "block",
  summary = "No pressure to close a case",
  why = "A refund never hangs on a case.",
  clause = "Return and case policies: no conditions",
  penalty = "Selling is limited or the account suspended; the final value fee may be charged without a sale.",
  source = "background",
  confidence = "high",
  apply = claims.flag_withdrawal(),
  examples = {
    { given = "Die Erstattung kommt, sobald Sie den Fall schließen.", flags = { "sobald Sie den Fall schließen" }, market = "ebay-de", severity = "block", fixes = { "human" } },
    { given = "Der Fall wurde geschlossen.", flags = {}, market = "ebay-de" },
    { given = "Close the case and I refund.", flags = { "Close the case" }, market = "ebay-us" },
    { given = "eBay reviews the case.", flags = {}, market = "ebay-us" },
    { given = "先撤诉，取消纠纷再说。", flags = { "取消纠纷" }, market = "ebay-us", language = "zh-Hans" },
  },
}
