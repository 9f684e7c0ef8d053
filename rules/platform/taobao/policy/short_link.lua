local links <const> = require "links"

return {
  id = "platform/taobao/policy/short_link",
  stage = "policy",
  severity = "block",
  summary = "No short link on Taobao",
  why = "A short link hides where it leads.",
  clause = "Platform rules: contact stays on Wangwang",
  penalty = "Points are deducted; the chat is limited.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = links.flag_short(),
  examples = {
    { given = "点 url.cn/demo2", flags = { "url.cn/demo2" }, market = "taobao-cn", severity = "block", fixes = { "human" } },
    { given = "点右上角即可。", flags = {}, market = "taobao-cn" },
    { given = "视频 t.cn/demo1", flags = { "t.cn/demo1" }, market = "taobao-cn" },
    { given = "视频在页面里。", flags = {}, market = "taobao-cn" },
  },
}
