local messenger <const> = require "messenger"

return {
  id = "platform/tmall/policy/no_messenger",
  stage = "policy",
  severity = "block",
  summary = "No messenger outside of Tmall",
  why = "Fraud begins with another app.",
  clause = "Tmall rules: contact stays on Wangwang",
  penalty = "Points are deducted from the brand's shop.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = messenger.flag(),
  examples = {
    { given = "加我微信聊。", flags = { "加我微信" }, market = "tmall-cn", severity = "block", fixes = { "human" } },
    { given = "V领和圆领都有。", flags = {}, market = "tmall-cn" },
    { given = "加我薇信，发图给您。", flags = { "加我薇信" }, market = "tmall-cn" },
    { given = "请勿添加自称客服的微信。", flags = {}, market = "tmall-cn" },
    { given = "有问题请在旺旺上留言。", flags = {}, market = "tmall-cn" },
    { given = "千牛和旺旺都能看到消息。", flags = {}, market = "tmall-cn" },
  },
}
