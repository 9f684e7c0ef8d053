local contact <const> = require "contact"

return {
  id = "platform/etsy/policy/ask_contact",
  stage = "policy",
  severity = "warn",
  summary = "No request for contact data on Etsy",
  why = "Contact data that were asked for are contact outside.",
  clause = "Messages: for the order alone",
  penalty = "The message is removed.",
  source = "background",
  confidence = "medium",
  apply = contact.flag_ask(),
  examples = {
    { given = "Please send me your phone number.", flags = { "send me your phone number" }, market = "etsy-us", severity = "warn", fixes = { "human" } },
    { given = "Please send us a photo of the label.", flags = {}, market = "etsy-us" },
    { given = "Geben Sie mir Ihre Handynummer.", flags = { "Geben Sie mir Ihre Handynummer" }, market = "etsy-de" },
    { given = "Geben Sie uns bitte die Größe an.", flags = {}, market = "etsy-de" },
  },
}
