local reviews <const> = require "reviews"

return {
  id = "platform/aliexpress/policy/review_positive",
  stage = "policy",
  severity = "block",
  summary = "No request for a good rating on AliExpress",
  why = "Stars that are asked for tell nobody anything.",
  clause = "Malicious harassment: no pressing for good reviews",
  penalty = "Points are deducted.",
  source = "ALI2 ssopdot.com",
  confidence = "medium",
  apply = reviews.flag_positive(),
  examples = {
    { given = "It is packed. Please give us a positive review.", flags = { "Please give us a positive review." }, market = "aliexpress-us", severity = "block", fixes = { "remove" } },
    { given = "Thank you for five stars.", flags = {}, market = "aliexpress-us" },
    { given = "Es geht heute raus. Bitte geben Sie uns fünf Sterne.", flags = { "Bitte geben Sie uns fünf Sterne." }, market = "aliexpress-de" },
    { given = "Danke für die fünf Sterne.", flags = {}, market = "aliexpress-de" },
  },
}
