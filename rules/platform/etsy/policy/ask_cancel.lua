local claims <const> = require "claims"

return {
  id = "platform/etsy/policy/ask_cancel",
  stage = "policy",
  severity = "warn",
  summary = "No request that the buyer cancel",
  why = "It moves the fault to the buyer.",
  clause = "Cases: solve the problem",
  penalty = "The shop may be suspended.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_cancel(),
  examples = {
    { given = "Please cancel the order yourself.", flags = { "Please cancel the order yourself" }, market = "etsy-us", severity = "warn", fixes = { "human" } },
    { given = "As you asked, we have cancelled it.", flags = {}, market = "etsy-us" },
    { given = "Bitte stornieren Sie die Bestellung.", flags = { "stornieren Sie die Bestellung" }, market = "etsy-de" },
    { given = "Wie gewünscht ist sie storniert.", flags = {}, market = "etsy-de" },
  },
}
