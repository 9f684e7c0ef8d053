local reviews <const> = require "reviews"

return {
  id = "platform/tiktokshop/policy/review_change",
  stage = "policy",
  severity = "block",
  summary = "No request to change a review on TikTok Shop",
  why = "Asking for it reads as pressure.",
  clause = "Customer service: answers to reviews keep the rules of the chat",
  penalty = "Penalty points.",
  source = "background",
  confidence = "medium",
  apply = reviews.flag_change {},
  examples = {
    { given = "We sent a new one. Please change your review.", flags = { "Please change your review." }, market = "tiktokshop-us", severity = "block", fixes = { "remove" } },
    { given = "We read your review.", flags = {}, market = "tiktokshop-us" },
    { given = "Ersatz ist unterwegs. Könnten Sie Ihre Bewertung ändern?", flags = { "Könnten Sie Ihre Bewertung ändern?" }, market = "tiktokshop-de" },
    { given = "Danke für Ihre Bewertung.", flags = {}, market = "tiktokshop-de" },
  },
}
