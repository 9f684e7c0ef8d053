local contact <const> = require "contact"

return {
  id = "platform/taobao/policy/no_email",
  stage = "policy",
  severity = "block",
  summary = "No e-mail address on Taobao",
  why = "Mail takes the talk out of the platform's sight.",
  clause = "Platform rules: contact stays on Wangwang",
  penalty = "Points are deducted; the chat is limited.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = contact.flag_email { fix = "by_reply" },
  examples = {
    { given = "资料发送到 fuwu@example.com。", flags = { "发送到 fuwu@example.com" }, market = "taobao-cn", severity = "block", fixes = { "replace: 直接回复本消息" } },
    { given = "资料发在这里即可。", flags = {}, market = "taobao-cn" },
    { given = "请发邮件到 dian@example.cn。", flags = { "发邮件到 dian@example.cn" }, market = "taobao-cn" },
    { given = "直接回复就好。", flags = {}, market = "taobao-cn" },
  },
}
