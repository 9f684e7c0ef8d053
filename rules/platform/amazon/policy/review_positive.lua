local reviews <const> = require "reviews"

return {
  id = "platform/amazon/policy/review_positive",
  stage = "policy",
  severity = "block",
  summary = "No request for a positive review",
  why = "A review may be asked for, a good one may not.",
  clause = "Communication guidelines: no persuasion towards positive reviews",
  penalty = "Reviews are removed, and the account may be suspended.",
  source = "AMZ4, AMZ10, AMZ11",
  confidence = "high",
  apply = reviews.flag_positive(),
  examples = {
    { given = "Das Ersatzteil ist unterwegs. Bitte geben Sie uns fünf Sterne.", flags = { "Bitte geben Sie uns fünf Sterne." }, market = "amazon-de", severity = "block", fixes = { "remove" } },
    { given = "Danke für Ihre positive Bewertung. Das Gerät hat fünf Sterne für Energie.", flags = {}, market = "amazon-de" },
    { given = "It ships today. Please leave us 5⭐!", flags = { "Please leave us 5⭐!" }, market = "amazon-us" },
    { given = "This fridge carries a 5-star energy label. The strip has 50 stars.", flags = {}, market = "amazon-us" },
    { given = "本日発送します。星５つの評価をお願いいたします。", flags = { "星５つの評価をお願いいたします。" }, market = "amazon-jp" },
    { given = "評価についてはご自由にお選びください。", flags = {}, market = "amazon-jp" },
    { given = "今天发货。麻烦给个五星好评。", flags = { "麻烦给个五星好评。" }, market = "amazon-us", language = "zh-Hans" },
    { given = "星期五会给您发货。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
