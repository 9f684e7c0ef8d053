local form <const> = require "form"

return {
  id = "platform/walmart/policy/no_emoji",
  stage = "policy",
  severity = "warn",
  summary = "No emoji in messages on Walmart",
  why = "Professional letters are asked for.",
  source = "background",
  confidence = "low",
  apply = form.flag_emoji(),
  examples = {
    { given = "Thanks 😊", flags = { "😊" }, market = "walmart-us", severity = "warn", fixes = { "remove" } },
    { given = "Thanks.", flags = {}, market = "walmart-us" },
  },
}
