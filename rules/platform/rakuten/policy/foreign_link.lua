local links <const> = require "links"

return {
  id = "platform/rakuten/policy/foreign_link",
  stage = "policy",
  severity = "block",
  summary = "No link away from Rakuten",
  why = "A link leads the buyer away.",
  clause = "External links and contacts: only what Rakuten has approved",
  penalty = "Violation points; fines from level 3.",
  source = "RK1, RK2, RK5",
  confidence = "medium",
  apply = links.flag_foreign(),
  examples = {
    { given = "説明書は demo-lamp.com にあります。", flags = { "demo-lamp.com" }, market = "rakuten-jp", severity = "block", fixes = { "human" } },
    { given = "説明書は箱に入っています。", flags = {}, market = "rakuten-jp" },
    { given = "demo-lamp.jp をご覧ください。", flags = { "demo-lamp.jp" }, market = "rakuten-jp" },
    { given = "説明書は同梱しております。", flags = {}, market = "rakuten-jp" },
    { given = "https://item.rakuten.co.jp/demo をご覧ください。", flags = {}, market = "rakuten-jp" },
    { given = "https://toi.kuronekoyamato.co.jp/cgi-bin/tneko で確認できます。", flags = {}, market = "rakuten-jp" },
  },
}
