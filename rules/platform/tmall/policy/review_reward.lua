local reviews <const> = require "reviews"

return {
  id = "platform/tmall/policy/review_reward",
  stage = "policy",
  severity = "block",
  summary = "No reward for a review on Tmall",
  why = "What is bought is no opinion.",
  clause = "Rules on unfair competition online, article 9: reviews are not for sale",
  penalty = "Points and fines.",
  source = "background: CN-REV",
  confidence = "medium",
  apply = reviews.flag_reward(),
  examples = {
    { given = "今天发货。好评返现5元。", flags = { "好评返现5元。" }, market = "tmall-cn", severity = "block", fixes = { "remove" } },
    { given = "赠品在包裹里。", flags = {}, market = "tmall-cn" },
    { given = "已发出。晒图送您小礼物。", flags = { "晒图送您小礼物。" }, market = "tmall-cn" },
    { given = "优惠券已用在订单里。", flags = {}, market = "tmall-cn" },
  },
}
