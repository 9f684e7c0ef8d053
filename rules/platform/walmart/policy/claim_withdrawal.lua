local claims <const> = require "claims"

return {
  id = "platform/walmart/policy/claim_withdrawal",
  stage = "policy",
  severity = "block",
  summary = "No pressure to withdraw a claim on Walmart",
  why = "The claim is the buyer's right.",
  clause = "Customer care: solve it within 48 hours",
  penalty = "Walmart refunds, and there is no dispute.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_withdrawal(),
  examples = {
    { given = "Withdraw your claim and we refund you.", flags = { "Withdraw your claim" }, market = "walmart-us", severity = "block", fixes = { "human" } },
    { given = "The platform checks the claim.", flags = {}, market = "walmart-us" },
    { given = "Please close the dispute first.", flags = { "close the dispute" }, market = "walmart-us" },
    { given = "You decide about the dispute.", flags = {}, market = "walmart-us" },
  },
}
