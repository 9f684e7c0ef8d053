local claims <const> = require "claims"

return {
  id = "platform/rakuten/policy/ask_cancel",
  stage = "policy",
  severity = "warn",
  summary = "No request that the buyer cancel",
  why = "The shop cancels what the shop cannot send.",
  clause = "Orders: the shop stands by its duties",
  penalty = "Violation points.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_cancel(),
  examples = {
    { given = "お客様側でキャンセルをお願いします。", flags = { "お客様側でキャンセルをお願い" }, market = "rakuten-jp", severity = "warn", fixes = { "human" } },
    { given = "キャンセルを承りました。", flags = {}, market = "rakuten-jp" },
    { given = "お客様ご自身でキャンセルしてください。", flags = { "お客様ご自身でキャンセルしてください" }, market = "rakuten-jp" },
    { given = "ご希望によりキャンセルしました。", flags = {}, market = "rakuten-jp" },
  },
}
