local contact <const> = require "contact"

return {
  id = "platform/rakuten/policy/ask_contact",
  stage = "policy",
  severity = "warn",
  summary = "No request for contact data on Rakuten",
  why = "The order holds all that is needed.",
  clause = "External links and contacts: only what Rakuten has approved",
  penalty = "Violation points; fines from level 3.",
  source = "RK1, RK2, RK5",
  confidence = "medium",
  apply = contact.flag_ask(),
  examples = {
    { given = "お電話番号を教えてください。", flags = { "電話番号を教えてください" }, market = "rakuten-jp", severity = "warn", fixes = { "human" } },
    { given = "サイズを教えてください。", flags = {}, market = "rakuten-jp" },
    { given = "メールアドレスをお知らせください。", flags = { "メールアドレスをお知らせください" }, market = "rakuten-jp" },
    { given = "お写真をお送りください。", flags = {}, market = "rakuten-jp" },
  },
}
