local form <const> = require "form"
local long <const> = string.rep("It ships today. ", 63)

return {
  id = "platform/shopee/policy/length",
  stage = "policy",
  severity = "warn",
  summary = "Short enough for the chat",
  why = "Shopee's limit is not confirmed; long messages are cut.",
  source = "background",
  confidence = "low",
  apply = form.flag_length(),
  examples = {
    { given = long, flags = { "" }, market = "shopee-sg", severity = "warn", fixes = { "human" } },
    { given = string.sub(long, 1, 1000), flags = {}, market = "shopee-sg" },
    { given = string.rep("货", 1001), flags = { "" }, market = "shopee-sg", language = "zh-Hans" },
    { given = string.rep("货", 1000), flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
