local links <const> = require "links"

return {
  id = "platform/tmall/policy/foreign_link",
  stage = "policy",
  severity = "block",
  summary = "No link away from Tmall",
  why = "Other sites are where deals go astray.",
  clause = "Tmall rules: contact stays on Wangwang",
  penalty = "Points are deducted from the brand's shop.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = links.flag_foreign(),
  examples = {
    { given = "教程在 demo-deng.com 上。", flags = { "demo-deng.com" }, market = "tmall-cn", severity = "block", fixes = { "human" } },
    { given = "教程在商品页面里。", flags = {}, market = "tmall-cn" },
    { given = "请看 demo-deng.cn", flags = { "demo-deng.cn" }, market = "tmall-cn" },
    { given = "说明书在包裹里。", flags = {}, market = "tmall-cn" },
    { given = "商品在 https://detail.tmall.com/item.htm", flags = {}, market = "tmall-cn" },
  },
}
