local advertising <const> = require "advertising"

return {
  id = "common/policy/superlative",
  stage = "policy",
  severity = "block",
  summary = "No absolute superlative in China",
  why = "Advertising law forbids the highest of everything; time, sizes and service are no claims.",
  clause = "Advertising Law of China, article 9",
  penalty = "200,000 to 1,000,000 yuan.",
  source = "CNL1, CNL3",
  confidence = "high",
  when = { country = { "cn" } },
  apply = advertising.flag_superlative(),
  examples = {
    { given = "全网最低价。", flags = { "全网最" }, market = "shop-cn", severity = "block", fixes = { "human" } },
    { given = "我们会第一时间发货，最大码是XL，最近有点忙。", flags = {}, market = "shop-cn" },
    { given = "全网最低价。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
