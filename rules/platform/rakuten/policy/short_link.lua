local links <const> = require "links"

return {
  id = "platform/rakuten/policy/short_link",
  stage = "policy",
  severity = "block",
  summary = "No short link on Rakuten",
  why = "A short link hides where it leads.",
  clause = "External links and contacts: only what Rakuten has approved",
  penalty = "Violation points; fines from level 3.",
  source = "RK1, RK2, RK5",
  confidence = "medium",
  apply = links.flag_short(),
  examples = {
    { given = "動画は bit.ly/demo4 です。", flags = { "bit.ly" }, market = "rakuten-jp", severity = "block", fixes = { "human" } },
    { given = "動画は商品ページにございます。", flags = {}, market = "rakuten-jp" },
    { given = "こちら t.co/demo5 です。", flags = { "t.co/demo5" }, market = "rakuten-jp" },
    { given = "こちらでご案内します。", flags = {}, market = "rakuten-jp" },
  },
}
