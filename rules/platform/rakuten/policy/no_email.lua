local contact <const> = require "contact"

return {
  id = "platform/rakuten/policy/no_email",
  stage = "policy",
  severity = "warn",
  summary = "No e-mail address on Rakuten",
  why = "Mail takes the talk out of the platform's sight.",
  clause = "External links and contacts: only what Rakuten has approved",
  penalty = "Violation points; fines from level 3.",
  source = "RK1, RK2, RK5",
  confidence = "medium",
  apply = contact.flag_email { fix = "by_reply" },
  examples = {
    { given = "care@example.jp までご連絡ください。", flags = { "care@example.jp まで" }, market = "rakuten-jp", severity = "warn", fixes = { "replace: このメッセージへのご返信にて" } },
    { given = "こちらにご返信ください。", flags = {}, market = "rakuten-jp" },
    { given = "写真は shop@example.jp へお送りください。", flags = { "shop@example.jp へ" }, market = "rakuten-jp" },
    { given = "写真はこのメッセージにてお送りください。", flags = {}, market = "rakuten-jp" },
  },
}
