local reviews <const> = require "reviews"

return {
  id = "platform/taobao/policy/review_change",
  stage = "policy",
  severity = "block",
  summary = "No request to change a review on Taobao",
  why = "The buyer changes a review unasked, or not at all.",
  clause = "Rules on unfair competition online, article 9: no bought praise",
  penalty = "Points are deducted; fines.",
  source = "background: CN-REV",
  confidence = "medium",
  apply = reviews.flag_change {},
  examples = {
    { given = "已退款。请删一下差评。", flags = { "请删一下差评。" }, market = "taobao-cn", severity = "block", fixes = { "remove" } },
    { given = "地址已修改。", flags = {}, market = "taobao-cn" },
    { given = "已补发。麻烦改一下评价。", flags = { "麻烦改一下评价。" }, market = "taobao-cn" },
    { given = "谢谢您的评价。", flags = {}, market = "taobao-cn" },
  },
}
