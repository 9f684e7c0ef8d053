local links <const> = require "links"

return {
  id = "platform/tmall/policy/short_link",
  stage = "policy",
  severity = "block",
  summary = "No short link on Tmall",
  why = "Nobody sees where a short link ends.",
  clause = "Tmall rules: contact stays on Wangwang",
  penalty = "Points are deducted from the brand's shop.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = links.flag_short(),
  examples = {
    { given = "视频 t.cn/demo1", flags = { "t.cn/demo1" }, market = "tmall-cn", severity = "block", fixes = { "human" } },
    { given = "视频在页面里。", flags = {}, market = "tmall-cn" },
    { given = "点 url.cn/demo2", flags = { "url.cn/demo2" }, market = "tmall-cn" },
    { given = "点右上角即可。", flags = {}, market = "tmall-cn" },
  },
}
