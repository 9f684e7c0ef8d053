local reviews <const> = require "reviews"

return {
  id = "common/policy/review_if_satisfied",
  stage = "policy",
  severity = "warn",
  summary = "A review is not for the satisfied only",
  why = "Who picks the judges bends the verdict; no clause of these platforms was found.",
  source = "background",
  confidence = "low",
  when = { platform = { "aliexpress", "etsy", "lazada", "mercadolibre", "rakuten", "taobao", "tiktokshop", "tmall", "walmart" } },
  apply = reviews.flag_satisfied(),
  examples = {
    { given = "It ships today. If you are happy, please leave a review.", flags = { "If you are happy, please leave a review." }, market = "etsy-us", severity = "warn", fixes = { "remove" } },
    { given = "今天发货。不满意请先联系我们再评价。", flags = { "不满意请先联系我们再评价。" }, market = "taobao-cn" },
    { given = "本日発送します。ご満足いただけた場合はレビューを。", flags = { "ご満足いただけた場合はレビューを。" }, market = "rakuten-jp" },
    { given = "We are happy to help.", flags = {}, market = "lazada-sg" },
    { given = "不满意可以退货。", flags = {}, market = "tmall-cn" },
    { given = "It ships today. If you are happy, please leave a review.", flags = {}, market = "shop-us" },
  },
}
