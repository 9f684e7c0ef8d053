local reviews <const> = require "reviews"

return {
  id = "platform/lazada/policy/review_reward",
  stage = "policy",
  severity = "block",
  summary = "No reward for a review on Lazada",
  why = "Rewards make reviews worthless, and laws forbid them.",
  clause = "Ratings: no manipulation",
  penalty = "Points of non-compliance.",
  source = "background",
  confidence = "medium",
  apply = reviews.flag_reward(),
  examples = {
    { given = "It is packed. Leave a review and get a voucher.", flags = { "Leave a review and get a voucher." }, market = "lazada-ph", severity = "block", fixes = { "remove" } },
    { given = "We cannot offer anything for reviews.", flags = {}, market = "lazada-ph" },
    { given = "已发出。晒图送您小礼物。", flags = { "晒图送您小礼物。" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "优惠券已用在订单里。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
