local reviews <const> = require "reviews"

return {
  id = "platform/shopee/policy/review_positive",
  stage = "policy",
  severity = "block",
  summary = "No request for five stars",
  why = "Ratings must be the buyer's own.",
  clause = "Rating rules: no persuasion",
  penalty = "Penalty points; the chat may be frozen.",
  source = "background",
  confidence = "medium",
  apply = reviews.flag_positive(),
  examples = {
    { given = "It ships today. Five stars pls!", flags = { "Five stars pls!" }, market = "shopee-sg", severity = "block", fixes = { "remove" } },
    { given = "Thank you for five stars.", flags = {}, market = "shopee-sg" },
    { given = "今天发货。亲，给个五星哦。", flags = { "亲，给个五星哦。" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "星期五到货。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
