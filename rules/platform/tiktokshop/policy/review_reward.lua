local reviews <const> = require "reviews"

return {
  id = "platform/tiktokshop/policy/review_reward",
  stage = "policy",
  severity = "block",
  summary = "No reward for a review on TikTok Shop",
  why = "Rewards make reviews worthless, and laws forbid them.",
  clause = "Customer service: answers to reviews keep the rules of the chat",
  penalty = "Penalty points.",
  source = "background",
  confidence = "medium",
  apply = reviews.flag_reward(),
  examples = {
    { given = "It ships today. A free gift for your review!", flags = { "A free gift for your review!" }, market = "tiktokshop-us", severity = "block", fixes = { "remove" } },
    { given = "The free gift is in the box.", flags = {}, market = "tiktokshop-us" },
    { given = "Es geht heute raus. Für eine Rezension gibt es einen Gutschein.", flags = { "Für eine Rezension gibt es einen Gutschein." }, market = "tiktokshop-de" },
    { given = "Der Gutschein liegt bei.", flags = {}, market = "tiktokshop-de" },
  },
}
