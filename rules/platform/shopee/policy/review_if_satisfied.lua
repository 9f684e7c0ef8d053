local reviews <const> = require "reviews"

return {
  id = "platform/shopee/policy/review_if_satisfied",
  stage = "policy",
  severity = "warn",
  summary = "A rating is not for the satisfied only",
  why = "It bends the picture; no text of Shopee names it.",
  source = "background",
  confidence = "low",
  apply = reviews.flag_satisfied(),
  examples = {
    { given = "It ships today. If you are happy, rate us.", flags = { "If you are happy, rate us." }, market = "shopee-sg", severity = "warn", fixes = { "remove" } },
    { given = "Happy to help.", flags = {}, market = "shopee-sg" },
    { given = "今天发货。不满意请先联系我们再评价。", flags = { "不满意请先联系我们再评价。" }, market = "shopee-sg", language = "zh-Hans" },
  },
}
