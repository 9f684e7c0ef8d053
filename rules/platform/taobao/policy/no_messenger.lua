local messenger <const> = require "messenger"

return {
  id = "platform/taobao/policy/no_messenger",
  stage = "policy",
  severity = "block",
  summary = "No messenger outside of Taobao",
  why = "What was agreed in another app does not count here.",
  clause = "Platform rules: contact stays on Wangwang",
  penalty = "Points are deducted; the chat is limited.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = messenger.flag(),
  examples = {
    { given = "加我薇信，发图给您。", flags = { "加我薇信" }, market = "taobao-cn", severity = "block", fixes = { "human" } },
    { given = "请勿添加自称客服的微信。", flags = {}, market = "taobao-cn" },
    { given = "加我微信聊。", flags = { "加我微信" }, market = "taobao-cn" },
    { given = "V领和圆领都有。", flags = {}, market = "taobao-cn" },
    { given = "请在旺旺上联系我们。", flags = {}, market = "taobao-cn" },
    { given = "这款手环支持微信消息提醒。", flags = {}, market = "taobao-cn" },
  },
}
