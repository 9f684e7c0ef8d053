local contact <const> = require "contact"

return {
  id = "platform/tmall/policy/ask_contact",
  stage = "policy",
  severity = "block",
  summary = "No request for contact data on Tmall",
  why = "The buyer's data are for this order alone.",
  clause = "Tmall rules: contact stays on Wangwang",
  penalty = "Points are deducted from the brand's shop.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = contact.flag_ask(),
  examples = {
    { given = "留个手机号，我联系您。", flags = { "留个手机号" }, market = "tmall-cn", severity = "block", fixes = { "human" } },
    { given = "发一下商品照片。", flags = {}, market = "tmall-cn" },
    { given = "把微信号发一下。", flags = { "微信号发一下" }, market = "tmall-cn" },
    { given = "说一下尺码即可。", flags = {}, market = "tmall-cn" },
  },
}
