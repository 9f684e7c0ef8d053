local claims <const> = require "claims"

return {
  id = "platform/rakuten/policy/claim_withdrawal",
  stage = "policy",
  severity = "block",
  summary = "No pressure to withdraw a claim on Rakuten",
  why = "A solution never hangs on a claim.",
  clause = "Orders: the shop stands by its duties",
  penalty = "Violation points.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_withdrawal(),
  examples = {
    { given = "先に申請を取り下げてください。", flags = { "申請を取り下げ" }, market = "rakuten-jp", severity = "block", fixes = { "human" } },
    { given = "申請を確認しました。", flags = {}, market = "rakuten-jp" },
    { given = "クレームのお取り下げをお願いします。", flags = { "クレームのお取り下げ" }, market = "rakuten-jp" },
    { given = "ご申請を受け付けました。", flags = {}, market = "rakuten-jp" },
  },
}
