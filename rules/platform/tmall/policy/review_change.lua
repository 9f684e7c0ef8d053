local reviews <const> = require "reviews"

return {
  id = "platform/tmall/policy/review_change",
  stage = "policy",
  severity = "block",
  summary = "No request to change a review on Tmall",
  why = "A review that the shop has ordered is none.",
  clause = "Rules on unfair competition online, article 9: reviews are not for sale",
  penalty = "Points and fines.",
  source = "background: CN-REV",
  confidence = "medium",
  apply = reviews.flag_change {},
  examples = {
    { given = "已补发。麻烦改一下评价。", flags = { "麻烦改一下评价。" }, market = "tmall-cn", severity = "block", fixes = { "remove" } },
    { given = "谢谢您的评价。", flags = {}, market = "tmall-cn" },
    { given = "已退款。请删一下差评。", flags = { "请删一下差评。" }, market = "tmall-cn" },
    { given = "地址已修改。", flags = {}, market = "tmall-cn" },
  },
}
