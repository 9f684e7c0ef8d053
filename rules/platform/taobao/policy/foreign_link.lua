local links <const> = require "links"

return {
  id = "platform/taobao/policy/foreign_link",
  stage = "policy",
  severity = "block",
  summary = "No link away from Taobao",
  why = "A link leads the buyer away.",
  clause = "Platform rules: contact stays on Wangwang",
  penalty = "Points are deducted; the chat is limited.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = links.flag_foreign(),
  examples = {
    { given = "请看 demo-deng.cn", flags = { "demo-deng.cn" }, market = "taobao-cn", severity = "block", fixes = { "human" } },
    { given = "说明书在包裹里。", flags = {}, market = "taobao-cn" },
    { given = "教程在 demo-deng.com 上。", flags = { "demo-deng.com" }, market = "taobao-cn" },
    { given = "教程在商品页面里。", flags = {}, market = "taobao-cn" },
    { given = "请看 https://item.taobao.com/item.htm", flags = {}, market = "taobao-cn" },
    { given = "请看 https://detail.tmall.com/item.htm", flags = {}, market = "taobao-cn" },
  },
}
