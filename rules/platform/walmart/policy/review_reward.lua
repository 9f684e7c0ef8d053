local reviews <const> = require "reviews"

return {
  id = "platform/walmart/policy/review_reward",
  stage = "policy",
  severity = "block",
  summary = "No reward for a review on Walmart",
  why = "What is bought is no opinion.",
  clause = "Code of conduct: no influence on reviews",
  penalty = "The account may be suspended.",
  source = "WM3 Seller Code of Conduct",
  confidence = "high",
  apply = reviews.flag_reward(),
  examples = {
    { given = "It is packed. Leave a review and get a voucher.", flags = { "Leave a review and get a voucher." }, market = "walmart-us", severity = "block", fixes = { "remove" } },
    { given = "We cannot offer anything for reviews.", flags = {}, market = "walmart-us" },
    { given = "It ships today. A free gift for your review!", flags = { "A free gift for your review!" }, market = "walmart-us" },
    { given = "The free gift is in the box.", flags = {}, market = "walmart-us" },
  },
}
