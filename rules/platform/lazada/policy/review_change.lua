local reviews <const> = require "reviews"

return {
  id = "platform/lazada/policy/review_change",
  stage = "policy",
  severity = "block",
  summary = "No request to change a review on Lazada",
  why = "Asking for it reads as pressure.",
  clause = "Ratings: no manipulation",
  penalty = "Points of non-compliance.",
  source = "background",
  confidence = "medium",
  apply = reviews.flag_change {},
  examples = {
    { given = "It is solved. Could you update your rating?", flags = { "Could you update your rating?" }, market = "lazada-ph", severity = "block", fixes = { "remove" } },
    { given = "We have updated your address.", flags = {}, market = "lazada-ph" },
    { given = "已退款。请删一下差评。", flags = { "请删一下差评。" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "地址已修改。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
