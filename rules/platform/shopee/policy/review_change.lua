local reviews <const> = require "reviews"

return {
  id = "platform/shopee/policy/review_change",
  stage = "policy",
  severity = "block",
  summary = "No request to change a rating",
  why = "Ratings must be the buyer's own.",
  clause = "Rating rules: no persuasion",
  penalty = "Penalty points; the chat may be frozen.",
  source = "background",
  confidence = "medium",
  apply = reviews.flag_change {},
  examples = {
    { given = "We fixed it. Please change your rating.", flags = { "Please change your rating." }, market = "shopee-sg", severity = "block", fixes = { "remove" } },
    { given = "We read your rating.", flags = {}, market = "shopee-sg" },
    { given = "麻烦改一下评价。", flags = { "麻烦改一下评价。" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "谢谢您的评价。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
