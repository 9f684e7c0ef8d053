local reviews <const> = require "reviews"

return {
  id = "platform/walmart/policy/review_change",
  stage = "policy",
  severity = "block",
  summary = "No request to change a review on Walmart",
  why = "A review that the shop has ordered is none.",
  clause = "Code of conduct: no influence on reviews",
  penalty = "The account may be suspended.",
  source = "WM3 Seller Code of Conduct",
  confidence = "high",
  apply = reviews.flag_change {},
  examples = {
    { given = "It is solved. Could you update your rating?", flags = { "Could you update your rating?" }, market = "walmart-us", severity = "block", fixes = { "remove" } },
    { given = "We have updated your address.", flags = {}, market = "walmart-us" },
    { given = "We sent a new one. Please change your review.", flags = { "Please change your review." }, market = "walmart-us" },
    { given = "We read your review.", flags = {}, market = "walmart-us" },
  },
}
