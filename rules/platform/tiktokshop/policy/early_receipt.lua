local claims <const> = require "claims"

return {
  id = "platform/tiktokshop/policy/early_receipt",
  stage = "policy",
  severity = "block",
  summary = "No request to confirm the receipt early",
  why = "Nobody confirms what is not there.",
  clause = "Customer service: professional and fair",
  penalty = "Penalty points.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_early(),
  examples = {
    { given = "Please confirm receipt now.", flags = { "confirm receipt now" }, market = "tiktokshop-us", severity = "block", fixes = { "human" } },
    { given = "Press received after you have checked it.", flags = {}, market = "tiktokshop-us" },
    { given = "Bestätigen Sie den Erhalt schon jetzt.", flags = { "Bestätigen Sie den Erhalt schon jetzt" }, market = "tiktokshop-de" },
    { given = "Bestätigen Sie, nachdem es da ist.", flags = {}, market = "tiktokshop-de" },
  },
}
