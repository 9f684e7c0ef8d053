local reviews <const> = require "reviews"

return {
  id = "platform/tmall/policy/review_positive",
  stage = "policy",
  severity = "block",
  summary = "No request for a good rating on Tmall",
  why = "Stars that are asked for tell nobody anything.",
  clause = "Rules on unfair competition online, article 9: reviews are not for sale",
  penalty = "Points and fines.",
  source = "background: CN-REV",
  confidence = "medium",
  apply = reviews.flag_positive(),
  examples = {
    { given = "今天发货。亲，给个五星哦。", flags = { "亲，给个五星哦。" }, market = "tmall-cn", severity = "block", fixes = { "remove" } },
    { given = "星期五到货。", flags = {}, market = "tmall-cn" },
    { given = "已发出。麻烦给个好评。", flags = { "麻烦给个好评。" }, market = "tmall-cn" },
    { given = "图案是五角星。", flags = {}, market = "tmall-cn" },
  },
}
