local contact <const> = require "contact"

return {
  id = "platform/taobao/policy/no_phone",
  stage = "policy",
  severity = "block",
  summary = "No telephone number on Taobao",
  why = "A call leaves no record for a dispute.",
  clause = "Platform rules: contact stays on Wangwang",
  penalty = "Points are deducted; the chat is limited.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = contact.flag_phone(),
  examples = {
    { given = "手机 １３９００１３９０００", flags = { "１３９００１３９０００" }, market = "taobao-cn", severity = "block", fixes = { "human" } },
    { given = "尺寸是120厘米。", flags = {}, market = "taobao-cn" },
    { given = "电话 13800138000。", flags = { "13800138000" }, market = "taobao-cn" },
    { given = "三件一共一百二十元。", flags = {}, market = "taobao-cn" },
  },
}
