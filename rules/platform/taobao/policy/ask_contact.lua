local contact <const> = require "contact"

return {
  id = "platform/taobao/policy/ask_contact",
  stage = "policy",
  severity = "block",
  summary = "No request for contact data on Taobao",
  why = "The order holds all that is needed.",
  clause = "Platform rules: contact stays on Wangwang",
  penalty = "Points are deducted; the chat is limited.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = contact.flag_ask(),
  examples = {
    { given = "把微信号发一下。", flags = { "微信号发一下" }, market = "taobao-cn", severity = "block", fixes = { "human" } },
    { given = "说一下尺码即可。", flags = {}, market = "taobao-cn" },
    { given = "留个手机号，我联系您。", flags = { "留个手机号" }, market = "taobao-cn" },
    { given = "发一下商品照片。", flags = {}, market = "taobao-cn" },
  },
}
