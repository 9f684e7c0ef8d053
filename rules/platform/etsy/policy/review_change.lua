local reviews <const> = require "reviews"

return {
  id = "platform/etsy/policy/review_change",
  stage = "policy",
  severity = "block",
  summary = "No request to change a review on Etsy",
  why = "Asking for it reads as pressure.",
  clause = "Reviews: no discount for a rating, no threat",
  penalty = "The shop may be suspended.",
  source = "ET2 shopkeepsentry.com",
  confidence = "medium",
  apply = reviews.flag_change {},
  examples = {
    { given = "We sent a new one. Please change your review.", flags = { "Please change your review." }, market = "etsy-us", severity = "block", fixes = { "remove" } },
    { given = "We read your review.", flags = {}, market = "etsy-us" },
    { given = "Ersatz ist unterwegs. Könnten Sie Ihre Bewertung ändern?", flags = { "Könnten Sie Ihre Bewertung ändern?" }, market = "etsy-de" },
    { given = "Danke für Ihre Bewertung.", flags = {}, market = "etsy-de" },
  },
}
