local promotion <const> = require "promotion"

return {
  id = "platform/shopee/policy/no_newsletter",
  stage = "policy",
  severity = "warn",
  summary = "No list and no followers in the chat",
  why = "Promotions go through the official tools.",
  clause = "Chat rules: no promotions outside of the tools",
  penalty = "The chat may be frozen.",
  source = "SHP1",
  confidence = "low",
  apply = promotion.flag_subscription(),
  examples = {
    { given = "It ships today. Follow our shop for deals!", flags = { "Follow our shop for deals!" }, market = "shopee-sg", severity = "warn", fixes = { "remove" } },
    { given = "Please follow the steps in the photo.", flags = {}, market = "shopee-sg" },
    { given = "今天发货。关注店铺领福利。", flags = { "关注店铺领福利。" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "请关注物流信息。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
