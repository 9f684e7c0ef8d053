local claims <const> = require "claims"

return {
  id = "platform/aliexpress/policy/claim_withdrawal",
  stage = "policy",
  severity = "block",
  summary = "No pressure to withdraw a claim on AliExpress",
  why = "The claim is the buyer's right.",
  clause = "Illegal profit: no pressure on a buyer's rights",
  penalty = "Points are deducted.",
  source = "ALI2 ssopdot.com",
  confidence = "medium",
  apply = claims.flag_withdrawal(),
  examples = {
    { given = "Withdraw your claim and we refund you.", flags = { "Withdraw your claim" }, market = "aliexpress-us", severity = "block", fixes = { "human" } },
    { given = "The platform checks the claim.", flags = {}, market = "aliexpress-us" },
    { given = "Bitte schließen Sie den Fall zuerst.", flags = { "schließen Sie den Fall" }, market = "aliexpress-de" },
    { given = "Den Fall prüft die Plattform.", flags = {}, market = "aliexpress-de" },
  },
}
