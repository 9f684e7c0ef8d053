local reviews <const> = require "reviews"

return {
  id = "platform/etsy/policy/review_reward",
  stage = "policy",
  severity = "block",
  summary = "No reward for a review on Etsy",
  why = "Rewards make reviews worthless, and laws forbid them.",
  clause = "Reviews: no discount for a rating, no threat",
  penalty = "The shop may be suspended.",
  source = "ET2 shopkeepsentry.com",
  confidence = "medium",
  apply = reviews.flag_reward(),
  examples = {
    { given = "It ships today. A free gift for your review!", flags = { "A free gift for your review!" }, market = "etsy-us", severity = "block", fixes = { "remove" } },
    { given = "The free gift is in the box.", flags = {}, market = "etsy-us" },
    { given = "Es geht heute raus. Für eine Rezension gibt es einen Gutschein.", flags = { "Für eine Rezension gibt es einen Gutschein." }, market = "etsy-de" },
    { given = "Der Gutschein liegt bei.", flags = {}, market = "etsy-de" },
  },
}
