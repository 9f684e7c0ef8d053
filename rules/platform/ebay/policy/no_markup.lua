local form <const> = require "form"

return {
  id = "platform/ebay/policy/no_markup",
  stage = "policy",
  severity = "block",
  summary = "No HTML on eBay",
  why = "The message call rejects HTML.",
  clause = "Message call: plain text",
  penalty = "The message is refused.",
  source = "EB5",
  confidence = "high",
  apply = form.flag_markup(),
  examples = {
    { given = "Es <i>spielt</i>.", flags = { "<i>", "</i>" }, market = "ebay-de" },
    { given = "Regler < 3", flags = {}, market = "ebay-de" },
    { given = "<p>Hi", flags = { "<p>" }, market = "ebay-us", severity = "block", fixes = { "remove" } },
  },
}
