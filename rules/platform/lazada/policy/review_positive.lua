local reviews <const> = require "reviews"

return {
  id = "platform/lazada/policy/review_positive",
  stage = "policy",
  severity = "block",
  summary = "No request for a good rating on Lazada",
  why = "Pressing for good ratings bends the picture.",
  clause = "Ratings: no manipulation",
  penalty = "Points of non-compliance.",
  source = "background",
  confidence = "medium",
  apply = reviews.flag_positive(),
  examples = {
    { given = "It is packed. Please give us a positive review.", flags = { "Please give us a positive review." }, market = "lazada-ph", severity = "block", fixes = { "remove" } },
    { given = "Thank you for five stars.", flags = {}, market = "lazada-ph" },
    { given = "已发出。麻烦给个好评。", flags = { "麻烦给个好评。" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "图案是五角星。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
