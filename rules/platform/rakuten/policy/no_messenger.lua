local messenger <const> = require "messenger"

return {
  id = "platform/rakuten/policy/no_messenger",
  stage = "policy",
  severity = "block",
  summary = "No messenger outside of Rakuten",
  why = "What was agreed in another app does not count here.",
  clause = "External links and contacts: only what Rakuten has approved",
  penalty = "Violation points; fines from level 3.",
  source = "RK1, RK2, RK5",
  confidence = "medium",
  apply = messenger.flag(),
  examples = {
    { given = "LINEで友だち追加してください。", flags = { "LINEで友だち追加" }, market = "rakuten-jp", severity = "block", fixes = { "human" } },
    { given = "オンラインで承っております。", flags = {}, market = "rakuten-jp" },
    { given = "インスタのDMでご連絡ください。", flags = { "インスタのDMでご連絡" }, market = "rakuten-jp" },
    { given = "ガイドラインに沿って承ります。", flags = {}, market = "rakuten-jp" },
  },
}
