local claims <const> = require "claims"

return {
  id = "platform/amazon/policy/return_reason",
  stage = "policy",
  severity = "block",
  summary = "No word about which reason to give",
  why = "A false reason moves the cost to the buyer and hides the fault.",
  clause = "Selling policies: no steering of returns",
  penalty = "Return rights are restored, and the account may be suspended.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_reason(),
  examples = {
    { given = "Wählen Sie als Grund „Falsch bestellt“.", flags = { "Wählen Sie als Grund „Falsch bestellt" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Wählen Sie bitte den Grund, der zutrifft.", flags = {}, market = "amazon-de" },
    { given = "Select \"changed my mind\" as the reason.", flags = { "Select \"changed my mind\" as the reason" }, market = "amazon-us" },
    { given = "Choose the reason that fits best.", flags = {}, market = "amazon-us" },
    { given = "返品理由は「不要になった」をお選びください。", flags = { "理由は「不要になった」をお選" }, market = "amazon-jp" },
    { given = "返品理由は実際のものをお選びください。", flags = {}, market = "amazon-jp" },
    { given = "原因选不想要了就行。", flags = { "原因选不想要" }, market = "amazon-us", language = "zh-Hans" },
    { given = "原因按实际情况选。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
