local reviews <const> = require "reviews"

return {
  id = "platform/walmart/policy/review_positive",
  stage = "policy",
  severity = "block",
  summary = "No request for a good rating on Walmart",
  why = "Stars that are asked for tell nobody anything.",
  clause = "Code of conduct: no influence on reviews",
  penalty = "The account may be suspended.",
  source = "WM3 Seller Code of Conduct",
  confidence = "high",
  apply = reviews.flag_positive(),
  examples = {
    { given = "It is packed. Please give us a positive review.", flags = { "Please give us a positive review." }, market = "walmart-us", severity = "block", fixes = { "remove" } },
    { given = "Thank you for five stars.", flags = {}, market = "walmart-us" },
    { given = "It ships today. Please leave us five stars.", flags = { "Please leave us five stars." }, market = "walmart-us" },
    { given = "It has five star-shaped feet.", flags = {}, market = "walmart-us" },
  },
}
