local claims <const> = require "claims"

return {
  id = "platform/walmart/policy/ask_cancel",
  stage = "policy",
  severity = "warn",
  summary = "No request that the buyer cancel",
  why = "A cancellation by the buyer hides whose fault it was.",
  clause = "Customer care: solve it within 48 hours",
  penalty = "Walmart refunds, and there is no dispute.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_cancel(),
  examples = {
    { given = "Could you cancel it?", flags = { "Could you cancel it" }, market = "walmart-us", severity = "warn", fixes = { "human" } },
    { given = "You can still cancel if you like.", flags = {}, market = "walmart-us" },
    { given = "Please cancel the order yourself.", flags = { "Please cancel the order yourself" }, market = "walmart-us" },
    { given = "As you asked, we have cancelled it.", flags = {}, market = "walmart-us" },
  },
}
