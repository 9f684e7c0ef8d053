local contact <const> = require "contact"

return {
  id = "platform/tmall/policy/no_email",
  stage = "policy",
  severity = "block",
  summary = "No e-mail address on Tmall",
  why = "An address moves the case to where nobody can look it up.",
  clause = "Tmall rules: contact stays on Wangwang",
  penalty = "Points are deducted from the brand's shop.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = contact.flag_email { fix = "by_reply" },
  examples = {
    { given = "请发邮件到 dian@example.cn。", flags = { "发邮件到 dian@example.cn" }, market = "tmall-cn", severity = "block", fixes = { "replace: 直接回复本消息" } },
    { given = "直接回复就好。", flags = {}, market = "tmall-cn" },
    { given = "资料发送到 fuwu@example.com。", flags = { "发送到 fuwu@example.com" }, market = "tmall-cn" },
    { given = "资料发在这里即可。", flags = {}, market = "tmall-cn" },
  },
}
