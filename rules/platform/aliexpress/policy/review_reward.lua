local reviews <const> = require "reviews"

return {
  id = "platform/aliexpress/policy/review_reward",
  stage = "policy",
  severity = "block",
  summary = "No reward for a review on AliExpress",
  why = "What is bought is no opinion.",
  clause = "Malicious harassment: no pressing for good reviews",
  penalty = "Points are deducted.",
  source = "ALI2 ssopdot.com",
  confidence = "medium",
  apply = reviews.flag_reward(),
  examples = {
    { given = "It is packed. Leave a review and get a voucher.", flags = { "Leave a review and get a voucher." }, market = "aliexpress-us", severity = "block", fixes = { "remove" } },
    { given = "We cannot offer anything for reviews.", flags = {}, market = "aliexpress-us" },
    { given = "Es geht heute raus. Für eine Rezension gibt es einen Gutschein.", flags = { "Für eine Rezension gibt es einen Gutschein." }, market = "aliexpress-de" },
    { given = "Der Gutschein liegt bei.", flags = {}, market = "aliexpress-de" },
  },
}
