local claims <const> = require "claims"

return {
  id = "platform/lazada/policy/ask_cancel",
  stage = "policy",
  severity = "block",
  summary = "No request that the buyer cancel",
  why = "It moves the fault to the buyer.",
  clause = "Orders: the buyer's rights stay",
  penalty = "Points of non-compliance.",
  source = "background",
  confidence = "medium",
  apply = claims.flag_cancel(),
  examples = {
    { given = "Could you cancel it?", flags = { "Could you cancel it" }, market = "lazada-ph", severity = "block", fixes = { "human" } },
    { given = "You can still cancel if you like.", flags = {}, market = "lazada-ph" },
    { given = "麻烦您取消订单。", flags = { "麻烦您取消" }, market = "lazada-sg", language = "zh-Hans" },
    { given = "如果您想取消，我们来办理。", flags = {}, market = "lazada-sg", language = "zh-Hans" },
  },
}
