local contact <const> = require "contact"

return {
  id = "platform/tmall/policy/no_phone",
  stage = "policy",
  severity = "block",
  summary = "No telephone number on Tmall",
  why = "What was said on the telephone cannot be shown later.",
  clause = "Tmall rules: contact stays on Wangwang",
  penalty = "Points are deducted from the brand's shop.",
  source = "background: CN-OFF",
  confidence = "medium",
  apply = contact.flag_phone(),
  examples = {
    { given = "电话 13800138000。", flags = { "13800138000" }, market = "tmall-cn", severity = "block", fixes = { "human" } },
    { given = "三件一共一百二十元。", flags = {}, market = "tmall-cn" },
    { given = "手机 １３９００１３９０００", flags = { "１３９００１３９０００" }, market = "tmall-cn" },
    { given = "尺寸是120厘米。", flags = {}, market = "tmall-cn" },
  },
}
