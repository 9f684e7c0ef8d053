local reviews <const> = require "reviews"

return {
  id = "platform/ebay/policy/review_positive",
  stage = "policy",
  severity = "warn",
  summary = "No demand for positive feedback",
  why = "Feedback may be asked for; demanding good feedback is extortion when a condition is added.",
  clause = "Feedback policies: no demand for positive feedback",
  penalty = "Feedback is removed and selling limited.",
  source = "EB3",
  confidence = "medium",
  apply = reviews.flag_positive(),
  examples = {
    { given = "Das Radio ist unterwegs. Bitte bewerten Sie uns positiv.", flags = { "Bitte bewerten Sie uns positiv." }, market = "ebay-de", severity = "warn", fixes = { "remove" } },
    { given = "Danke für die positive Bewertung.", flags = {}, market = "ebay-de" },
    { given = "It ships today. Please leave positive feedback.", flags = { "Please leave positive feedback." }, market = "ebay-us" },
    { given = "Thanks for the positive feedback.", flags = {}, market = "ebay-us" },
    { given = "今天发货。求个好评。", flags = { "求个好评。" }, market = "ebay-us", language = "zh-Hans" },
  },
}
