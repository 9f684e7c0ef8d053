local contact <const> = require "contact"

return {
  id = "platform/aliexpress/policy/ask_contact",
  stage = "policy",
  severity = "block",
  summary = "No request for contact data on AliExpress",
  why = "The buyer's data are for this order alone.",
  clause = "Trade stays on the platform: no contact outside",
  penalty = "Points, closed campaigns, frozen funds.",
  source = "ALI1; background",
  confidence = "medium",
  apply = contact.flag_ask(),
  examples = {
    { given = "Give us your email address.", flags = { "Give us your email address" }, market = "aliexpress-us", severity = "block", fixes = { "human" } },
    { given = "Please tell us the size.", flags = {}, market = "aliexpress-us" },
    { given = "Geben Sie mir Ihre Handynummer.", flags = { "Geben Sie mir Ihre Handynummer" }, market = "aliexpress-de" },
    { given = "Geben Sie uns bitte die Größe an.", flags = {}, market = "aliexpress-de" },
  },
}
