local reviews <const> = require "reviews"

return {
  id = "common/policy/review_reward",
  stage = "policy",
  severity = "block",
  summary = "No reward for a review in the own shop",
  why = "Paid reviews mislead; unfair competition law and the FTC's rule forbid them.",
  clause = "Unfair commercial practices: no paid reviews",
  penalty = "Warning letters and fines.",
  source = "background",
  confidence = "high",
  when = { platform = { "shop" } },
  apply = reviews.flag_reward(),
  examples = {
    { given = "Es kommt morgen. Für eine Rezension schenken wir Ihnen einen Schal.", flags = { "Für eine Rezension schenken wir Ihnen einen Schal." }, market = "shop-de", severity = "block", fixes = { "remove" } },
    { given = "Es kommt morgen. Für Rezensionen dürfen wir nichts versprechen.", flags = {}, market = "shop-de" },
    { given = "It ships today. Review us and win a voucher.", flags = {}, market = "amazon-us" },
  },
}
