local reviews <const> = require "reviews"

return {
  id = "platform/amazon/policy/review_reward",
  stage = "policy",
  severity = "block",
  summary = "No reward for a review",
  why = "A paid review misleads other buyers; refunds after a review count as pay.",
  clause = "Customer reviews policy: no compensation",
  penalty = "Reviews are removed, and the account may be suspended.",
  source = "AMZ10, AMZ11",
  confidence = "high",
  apply = reviews.flag_reward(),
  examples = {
    { given = "Es kommt morgen. Für eine Bewertung gibt es einen Gutschein.", flags = { "Für eine Bewertung gibt es einen Gutschein." }, market = "amazon-de", severity = "block", fixes = { "remove" } },
    { given = "Für Bewertungen dürfen wir nichts anbieten.", flags = {}, market = "amazon-de" },
    { given = "It ships today. Get a gift card for your review!", flags = { "Get a gift card for your review!" }, market = "amazon-us" },
    { given = "Thank you for your feedback; your refund was sent.", flags = {}, market = "amazon-us" },
    { given = "本日発送します。レビューで５００円分のギフト券を進呈。", flags = { "レビューで５００円分のギフト券を進呈。" }, market = "amazon-jp" },
    { given = "レビューをお待ちしております。", flags = {}, market = "amazon-jp" },
    { given = "今天发货。评价晒图返5元。", flags = { "评价晒图返5元。" }, market = "amazon-us", language = "zh-Hans" },
    { given = "评价可以在订单页填写。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
