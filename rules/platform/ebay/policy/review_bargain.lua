local reviews <const> = require "reviews"

return {
  id = "platform/ebay/policy/review_bargain",
  stage = "policy",
  severity = "block",
  summary = "No refund for a revision",
  why = "A condition makes it feedback extortion.",
  clause = "Feedback extortion policy",
  penalty = "Feedback is removed and selling limited.",
  source = "EB3, EB4",
  confidence = "high",
  apply = reviews.flag_change { only = "bargain" },
  examples = {
    { given = "Wir erstatten, wenn Sie die Bewertung ändern.", flags = { "Bewertung ändern" }, market = "ebay-de", severity = "block", fixes = { "human" } },
    { given = "Wir erstatten heute.", flags = {}, market = "ebay-de" },
    { given = "Revise your feedback and get a refund.", flags = { "Revise your feedback" }, market = "ebay-us" },
    { given = "The refund was sent.", flags = {}, market = "ebay-us" },
    { given = "改评价就退款。", flags = { "改评价" }, market = "ebay-us", language = "zh-Hans" },
  },
}
