local elsewhere <const> = require "elsewhere"

return {
  id = "platform/tmall/policy/talk_elsewhere",
  stage = "policy",
  severity = "block",
  summary = "No talk away from Tmall",
  why = "A dispute is judged by what stands here.",
  clause = "Tmall rules: trade stays on Tmall",
  penalty = "Points; the brand's shop may be closed.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = elsewhere.flag_talk(),
  examples = {
    { given = "换个软件聊吧。", flags = { "换个软件聊" }, market = "tmall-cn", severity = "block", fixes = { "human" } },
    { given = "在这里聊就好。", flags = {}, market = "tmall-cn" },
    { given = "这里不方便，换个地方聊。", flags = { "这里不方便" }, market = "tmall-cn" },
    { given = "直接在这里说即可。", flags = {}, market = "tmall-cn" },
  },
}
