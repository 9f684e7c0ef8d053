local reviews <const> = require "reviews"

return {
  id = "platform/amazon/policy/review_if_satisfied",
  stage = "policy",
  severity = "block",
  summary = "No review request to the satisfied only",
  why = "Asking only the happy, or to be asked first, bends the picture.",
  clause = "Communication guidelines: no request to satisfied buyers only",
  penalty = "Reviews are removed, and the account may be suspended.",
  source = "AMZ4, AMZ11",
  confidence = "high",
  apply = reviews.flag_satisfied(),
  examples = {
    { given = "Es kommt morgen. Wenn Sie zufrieden sind, freuen wir uns über eine Bewertung.", flags = { "Wenn Sie zufrieden sind, freuen wir uns über eine Bewertung." }, market = "amazon-de", severity = "block", fixes = { "remove" } },
    { given = "Wenn Sie mögen, bewerten Sie Ihren Einkauf.", flags = {}, market = "amazon-de" },
    { given = "It ships today. If you are happy, please leave a review.", flags = { "If you are happy, please leave a review." }, market = "amazon-us" },
    { given = "If you like, you can rate your order. If you are happy with the colour, we are too.", flags = {}, market = "amazon-us" },
    { given = "本日発送します。ご満足の場合のみレビューをお願いいたします。", flags = { "ご満足の場合のみレビューをお願いいたします。" }, market = "amazon-jp" },
    { given = "よろしければレビューをお書きください。", flags = {}, market = "amazon-jp" },
    { given = "今天发货。满意再评价，不满意先找我们。", flags = { "满意再评价，不满意先找我们。" }, market = "amazon-us", language = "zh-Hans" },
    { given = "欢迎评价。", flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
