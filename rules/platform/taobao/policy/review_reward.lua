local reviews <const> = require "reviews"

return {
  id = "platform/taobao/policy/review_reward",
  stage = "policy",
  severity = "block",
  summary = "No reward for a review on Taobao",
  why = "A paid review misleads other buyers.",
  clause = "Rules on unfair competition online, article 9: no bought praise",
  penalty = "Points are deducted; fines.",
  source = "background: CN-REV",
  confidence = "medium",
  apply = reviews.flag_reward(),
  examples = {
    { given = "已发出。晒图送您小礼物。", flags = { "晒图送您小礼物。" }, market = "taobao-cn", severity = "block", fixes = { "remove" } },
    { given = "优惠券已用在订单里。", flags = {}, market = "taobao-cn" },
    { given = "今天发货。好评返现5元。", flags = { "好评返现5元。" }, market = "taobao-cn" },
    { given = "赠品在包裹里。", flags = {}, market = "taobao-cn" },
  },
}
