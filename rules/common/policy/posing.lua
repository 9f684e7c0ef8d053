local conduct <const> = require "conduct"

return {
  id = "common/policy/posing",
  stage = "policy",
  severity = "block",
  summary = "No seller speaks as the platform",
  why = "A buyer must know with whom the contract is.",
  clause = "Conduct: no posing as the platform",
  penalty = "The account is suspended.",
  source = "CP2; background",
  confidence = "medium",
  when = { platform = { "amazon", "ebay", "shopee" } },
  apply = conduct.flag_posing(),
  examples = {
    { given = "Hier ist die Amazon-Erstattungsabteilung.", flags = { "Hier ist die Amazon-Erstattungsabteilung" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "This is the eBay security team.", flags = { "This is the eBay security team" }, market = "amazon-us" },
    { given = "You can ask Amazon customer service about it.", flags = {}, market = "amazon-us" },
    { given = "Amazonカスタマーサービスです。", flags = { "Amazonカスタマーサービスです" }, market = "amazon-jp" },
    { given = "我是平台客服。", flags = { "我是平台客服" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "您可以联系平台客服。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
    { given = "This is the Amazon support team.", flags = {}, market = "shop-us" },
  },
}
