local reviews <const> = require "reviews"

return {
  id = "platform/aliexpress/policy/review_change",
  stage = "policy",
  severity = "block",
  summary = "No request to change a review on AliExpress",
  why = "A review that the shop has ordered is none.",
  clause = "Malicious harassment: no pressing for good reviews",
  penalty = "Points are deducted.",
  source = "ALI2 ssopdot.com",
  confidence = "medium",
  apply = reviews.flag_change {},
  examples = {
    { given = "It is solved. Could you update your rating?", flags = { "Could you update your rating?" }, market = "aliexpress-us", severity = "block", fixes = { "remove" } },
    { given = "We have updated your address.", flags = {}, market = "aliexpress-us" },
    { given = "Ersatz ist unterwegs. Könnten Sie Ihre Bewertung ändern?", flags = { "Könnten Sie Ihre Bewertung ändern?" }, market = "aliexpress-de" },
    { given = "Danke für Ihre Bewertung.", flags = {}, market = "aliexpress-de" },
  },
}
