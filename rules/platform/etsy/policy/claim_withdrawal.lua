local claims <const> = require "claims"

return {
  id = "platform/etsy/policy/claim_withdrawal",
  stage = "policy",
  severity = "block",
  summary = "No pressure to withdraw a claim on Etsy",
  why = "Who must close a case first has nothing in hand.",
  clause = "Cases: solve the problem",
  penalty = "The shop may be suspended.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_withdrawal(),
  examples = {
    { given = "Please close the dispute first.", flags = { "close the dispute" }, market = "etsy-us", severity = "block", fixes = { "human" } },
    { given = "You decide about the dispute.", flags = {}, market = "etsy-us" },
    { given = "Bitte schließen Sie den Fall zuerst.", flags = { "schließen Sie den Fall" }, market = "etsy-de" },
    { given = "Den Fall prüft die Plattform.", flags = {}, market = "etsy-de" },
  },
}
