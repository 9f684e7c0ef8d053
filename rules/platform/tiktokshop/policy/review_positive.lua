local reviews <const> = require "reviews"

return {
  id = "platform/tiktokshop/policy/review_positive",
  stage = "policy",
  severity = "block",
  summary = "No request for a good rating on TikTok Shop",
  why = "Pressing for good ratings bends the picture.",
  clause = "Customer service: answers to reviews keep the rules of the chat",
  penalty = "Penalty points.",
  source = "background",
  confidence = "medium",
  apply = reviews.flag_positive(),
  examples = {
    { given = "It ships today. Please leave us five stars.", flags = { "Please leave us five stars." }, market = "tiktokshop-us", severity = "block", fixes = { "remove" } },
    { given = "It has five star-shaped feet.", flags = {}, market = "tiktokshop-us" },
    { given = "Es geht heute raus. Bitte geben Sie uns fünf Sterne.", flags = { "Bitte geben Sie uns fünf Sterne." }, market = "tiktokshop-de" },
    { given = "Danke für die fünf Sterne.", flags = {}, market = "tiktokshop-de" },
  },
}
