local conduct <const> = require "conduct"

return {
  id = "common/policy/running_down",
  stage = "policy",
  severity = "warn",
  summary = "No ill word about the platform, a carrier or another seller",
  why = "It helps nobody, and unfair competition law knows it too.",
  clause = "Conduct: no disparagement",
  penalty = "The message may be blocked; competitors may sue.",
  source = "OZ1; background",
  confidence = "medium",
  apply = conduct.flag_running_down(),
  examples = {
    { given = "DHL ist eine Katastrophe.", flags = { "Katastrophe" }, market = "ebay-de", severity = "warn", fixes = { "human" } },
    { given = "DHL meldet eine Verspätung von einem Tag.", flags = {}, market = "ebay-de" },
    { given = "UPS is useless.", flags = { "useless" }, market = "ebay-us" },
    { given = "UPS lost the parcel, so a new one leaves today.", flags = {}, market = "ebay-us" },
    { given = "配送業者がいい加減で困っています。", flags = { "配送業者がいい加減" }, market = "amazon-jp" },
    { given = "配送業者に確認しております。", flags = {}, market = "amazon-jp" },
    { given = "这个平台太坑了。", flags = { "平台太坑" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "物流有点慢，我们在催。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
