local reviews <const> = require "reviews"

return {
  id = "platform/ebay/policy/review_reward",
  stage = "policy",
  severity = "block",
  summary = "No reward for feedback",
  why = "Money, items and refunds may not be offered for feedback.",
  clause = "Feedback policies: no manipulation",
  penalty = "Feedback is removed and selling limited.",
  source = "EB3",
  confidence = "high",
  apply = reviews.flag_reward(),
  examples = {
    { given = "Das Radio kommt morgen. Für Ihre Bewertung legen wir ein Geschenk dazu.", flags = { "Für Ihre Bewertung legen wir ein Geschenk dazu." }, market = "ebay-de", severity = "block", fixes = { "remove" } },
    { given = "Ihre Bewertung freut uns.", flags = {}, market = "ebay-de" },
    { given = "It ships today. Leave feedback for a free cable.", flags = { "Leave feedback for a free cable." }, market = "ebay-us" },
    { given = "Your feedback helps us.", flags = {}, market = "ebay-us" },
    { given = "今天发货。好评返3元。", flags = { "好评返3元。" }, market = "ebay-us", language = "zh-Hans" },
  },
}
