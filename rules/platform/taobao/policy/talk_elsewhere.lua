local elsewhere <const> = require "elsewhere"

return {
  id = "platform/taobao/policy/talk_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No talk away from Taobao",
  why = "The thread of the order is the record of what was said.",
  clause = "Platform rules: trade stays on Taobao",
  penalty = "Points are deducted; the shop may be closed.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = elsewhere.flag_talk(),
  examples = {
    { given = "这里不方便，换个地方聊。", flags = { "这里不方便" }, market = "taobao-cn", severity = "block", fixes = { "human" } },
    { given = "直接在这里说即可。", flags = {}, market = "taobao-cn" },
    { given = "换个软件聊吧。", flags = { "换个软件聊" }, market = "taobao-cn" },
    { given = "在这里聊就好。", flags = {}, market = "taobao-cn" },
  },
}
