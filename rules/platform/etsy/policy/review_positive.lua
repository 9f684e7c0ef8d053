local reviews <const> = require "reviews"

return {
  id = "platform/etsy/policy/review_positive",
  stage = "policy",
  severity = "warn",
  summary = "No request for a good rating on Etsy",
  why = "Pressing for good ratings bends the picture.",
  clause = "Reviews: no discount for a rating, no threat",
  penalty = "The shop may be suspended.",
  source = "ET2 shopkeepsentry.com",
  confidence = "medium",
  apply = reviews.flag_positive(),
  examples = {
    { given = "It ships today. Please leave us five stars.", flags = { "Please leave us five stars." }, market = "etsy-us", severity = "warn", fixes = { "remove" } },
    { given = "It has five star-shaped feet.", flags = {}, market = "etsy-us" },
    { given = "Es geht heute raus. Bitte geben Sie uns fünf Sterne.", flags = { "Bitte geben Sie uns fünf Sterne." }, market = "etsy-de" },
    { given = "Danke für die fünf Sterne.", flags = {}, market = "etsy-de" },
  },
}
