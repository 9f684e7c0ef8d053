local reviews <const> = require "reviews"

return {
  id = "platform/shopee/policy/review_reward",
  stage = "policy",
  severity = "block",
  summary = "No reward for a rating",
  why = "A paid rating misleads other buyers.",
  clause = "Rating rules: no compensation",
  penalty = "Penalty points; the chat may be frozen.",
  source = "background",
  confidence = "medium",
  apply = reviews.flag_reward(),
  examples = {
    { given = "It ships today. Free gift for a 5 star rating!", flags = { "Free gift for a 5 star rating!" }, market = "shopee-sg", severity = "block", fixes = { "remove" } },
    { given = "The free gift is inside.", flags = {}, market = "shopee-sg" },
    { given = "今天发货。好评送您小礼物。", flags = { "好评送您小礼物。" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "赠品在包裹里。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
