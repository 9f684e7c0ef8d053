local claims <const> = require "claims"

return {
  id = "platform/ebay/policy/ask_cancel",
  stage = "policy",
  severity = "warn",
  summary = "Cancelling is the seller's task when the stock is gone",
  why = "A buyer who cancels for the seller hides the fault.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_cancel(),
  examples = {
    { given = "Können Sie den Kauf bitte stornieren?", flags = { "Können Sie den Kauf bitte stornieren" }, market = "ebay-de", severity = "warn", fixes = { "human" } },
    { given = "Ich habe storniert.", flags = {}, market = "ebay-de" },
    { given = "Please cancel the order.", flags = { "Please cancel the order" }, market = "ebay-us" },
    { given = "I have cancelled as you requested.", flags = {}, market = "ebay-us" },
  },
}
