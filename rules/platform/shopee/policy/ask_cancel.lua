local claims <const> = require "claims"

return {
  id = "platform/shopee/policy/ask_cancel",
  stage = "policy",
  severity = "block",
  summary = "No request that the buyer cancel",
  why = "Asking the buyer to cancel is named as a chat violation.",
  clause = "Chat violations: no asking to cancel",
  penalty = "Penalty points; the chat may be frozen.",
  source = "SHP1",
  confidence = "high",
  apply = claims.flag_cancel(),
  examples = {
    { given = "No stock, please cancel.", flags = { "please cancel" }, market = "shopee-sg", severity = "block", fixes = { "human" } },
    { given = "We cancelled as you requested.", flags = {}, market = "shopee-sg" },
    { given = "麻烦您取消一下。", flags = { "麻烦您取消" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "已经取消了。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
