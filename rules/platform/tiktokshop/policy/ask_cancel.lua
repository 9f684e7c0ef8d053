local claims <const> = require "claims"

return {
  id = "platform/tiktokshop/policy/ask_cancel",
  stage = "policy",
  severity = "block",
  summary = "No request that the buyer cancel",
  why = "It moves the fault to the buyer.",
  clause = "Customer service: professional and fair",
  penalty = "Penalty points.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_cancel(),
  examples = {
    { given = "Please cancel the order yourself.", flags = { "Please cancel the order yourself" }, market = "tiktokshop-us", severity = "block", fixes = { "human" } },
    { given = "As you asked, we have cancelled it.", flags = {}, market = "tiktokshop-us" },
    { given = "Bitte stornieren Sie die Bestellung.", flags = { "stornieren Sie die Bestellung" }, market = "tiktokshop-de" },
    { given = "Wie gewünscht ist sie storniert.", flags = {}, market = "tiktokshop-de" },
  },
}
