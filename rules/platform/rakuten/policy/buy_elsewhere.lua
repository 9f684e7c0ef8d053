local elsewhere <const> = require "elsewhere"

return {
  id = "platform/rakuten/policy/buy_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No sale past Rakuten",
  why = "A sale that began here ends here.",
  clause = "Fee avoidance: no orders past Rakuten",
  penalty = "Violation points; fines from level 3.",
  source = "RK4 brain-trust.jp",
  confidence = "medium",
  apply = elsewhere.flag_sale(),
  examples = {
    { given = "自社サイトでのご購入がお得です。", flags = { "自社サイトでのご購入がお得" }, market = "rakuten-jp", severity = "block", fixes = { "human" } },
    { given = "ページ記載の価格でございます。", flags = {}, market = "rakuten-jp" },
    { given = "直接取引なら安くなります。", flags = { "直接取引" }, market = "rakuten-jp" },
    { given = "価格は変わりません。", flags = {}, market = "rakuten-jp" },
  },
}
