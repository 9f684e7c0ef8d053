local claims <const> = require "claims"

return {
  id = "platform/tiktokshop/policy/claim_withdrawal",
  stage = "policy",
  severity = "block",
  summary = "No pressure to withdraw a claim on TikTok Shop",
  why = "Who must close a case first has nothing in hand.",
  clause = "Customer service: professional and fair",
  penalty = "Penalty points.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_withdrawal(),
  examples = {
    { given = "Please close the dispute first.", flags = { "close the dispute" }, market = "tiktokshop-us", severity = "block", fixes = { "human" } },
    { given = "You decide about the dispute.", flags = {}, market = "tiktokshop-us" },
    { given = "Bitte schließen Sie den Fall zuerst.", flags = { "schließen Sie den Fall" }, market = "tiktokshop-de" },
    { given = "Den Fall prüft die Plattform.", flags = {}, market = "tiktokshop-de" },
  },
}
