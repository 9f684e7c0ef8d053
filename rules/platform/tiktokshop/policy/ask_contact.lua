local contact <const> = require "contact"

return {
  id = "platform/tiktokshop/policy/ask_contact",
  stage = "policy",
  severity = "block",
  summary = "No request for contact data on TikTok Shop",
  why = "Contact data that were asked for are contact outside.",
  clause = "Off-platform guidance: no names, links, numbers",
  penalty = "Penalty points; the chat is limited.",
  source = "TT1, TT4",
  confidence = "medium",
  apply = contact.flag_ask(),
  examples = {
    { given = "Please send me your phone number.", flags = { "send me your phone number" }, market = "tiktokshop-us", severity = "block", fixes = { "human" } },
    { given = "Please send us a photo of the label.", flags = {}, market = "tiktokshop-us" },
    { given = "Geben Sie mir Ihre Handynummer.", flags = { "Geben Sie mir Ihre Handynummer" }, market = "tiktokshop-de" },
    { given = "Geben Sie uns bitte die Größe an.", flags = {}, market = "tiktokshop-de" },
  },
}
