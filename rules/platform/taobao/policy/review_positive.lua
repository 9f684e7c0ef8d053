local reviews <const> = require "reviews"

return {
  id = "platform/taobao/policy/review_positive",
  stage = "policy",
  severity = "block",
  summary = "No request for a good rating on Taobao",
  why = "A rating is the buyer's own.",
  clause = "Rules on unfair competition online, article 9: no bought praise",
  penalty = "Points are deducted; fines.",
  source = "background: CN-REV",
  confidence = "medium",
  apply = reviews.flag_positive(),
  examples = {
    { given = "已发出。麻烦给个好评。", flags = { "麻烦给个好评。" }, market = "taobao-cn", severity = "block", fixes = { "remove" } },
    { given = "图案是五角星。", flags = {}, market = "taobao-cn" },
    { given = "今天发货。亲，给个五星哦。", flags = { "亲，给个五星哦。" }, market = "taobao-cn" },
    { given = "星期五到货。", flags = {}, market = "taobao-cn" },
  },
}
