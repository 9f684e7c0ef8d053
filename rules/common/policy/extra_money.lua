local advertising <const> = require "advertising"

return {
  id = "common/policy/extra_money",
  stage = "policy",
  severity = "block",
  summary = "No more money after the order",
  why = "The price that was paid holds; surcharges afterwards are a breach of contract.",
  clause = "Selling policies: no charges after the sale",
  penalty = "The buyer gets the money back, and the account may be suspended.",
  source = "WM5, ML5; background",
  confidence = "medium",
  when = { platform = { "amazon", "ebay", "shopee" } },
  apply = advertising.flag_extra(),
  examples = {
    { given = "Bitte zahlen Sie 15 Euro Inselzuschlag.", flags = { "zahlen Sie 15 Euro Inselzuschlag" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Ein Zuschlag fällt nicht an.", flags = {}, market = "amazon-de" },
    { given = "Please pay the extra $15 first.", flags = { "Please pay the extra $15 first" }, market = "amazon-us" },
    { given = "There is no extra charge, and you need not pay the difference.", flags = {}, market = "amazon-us" },
    { given = "追加送料が必要です。", flags = { "追加送料が必要" }, market = "amazon-jp" },
    { given = "追加送料はかかりません。", flags = {}, market = "amazon-jp" },
    { given = "要补15元运费才能发。", flags = { "要补15元运费才" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "不用补运费。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
    { given = "Please pay the extra $15 first.", flags = {}, market = "shop-us" },
  },
}
