local reviews <const> = require "reviews"

return {
  id = "platform/ebay/policy/review_if_satisfied",
  stage = "policy",
  severity = "warn",
  summary = "Feedback is not for the satisfied only",
  why = "It bends the picture; eBay's text does not name it.",
  source = "background",
  confidence = "low",
  apply = reviews.flag_satisfied(),
  examples = {
    { given = "Es läuft. Falls Sie zufrieden sind, bewerten Sie uns.", flags = { "Falls Sie zufrieden sind, bewerten Sie uns." }, market = "ebay-de", severity = "warn", fixes = { "remove" } },
    { given = "Sind Sie zufrieden?", flags = {}, market = "ebay-de" },
    { given = "It ships today. Contact us before leaving feedback.", flags = { "Contact us before leaving feedback." }, market = "ebay-us" },
    { given = "Contact us any time.", flags = {}, market = "ebay-us" },
  },
}
