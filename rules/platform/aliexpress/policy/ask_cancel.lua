local claims <const> = require "claims"

return {
  id = "platform/aliexpress/policy/ask_cancel",
  stage = "policy",
  severity = "block",
  summary = "No request that the buyer cancel",
  why = "A cancellation by the buyer hides whose fault it was.",
  clause = "Illegal profit: no pressure on a buyer's rights",
  penalty = "Points are deducted.",
  source = "ALI2 ssopdot.com",
  confidence = "medium",
  apply = claims.flag_cancel(),
  examples = {
    { given = "Could you cancel it?", flags = { "Could you cancel it" }, market = "aliexpress-us", severity = "block", fixes = { "human" } },
    { given = "You can still cancel if you like.", flags = {}, market = "aliexpress-us" },
    { given = "Bitte stornieren Sie die Bestellung.", flags = { "stornieren Sie die Bestellung" }, market = "aliexpress-de" },
    { given = "Wie gewünscht ist sie storniert.", flags = {}, market = "aliexpress-de" },
  },
}
