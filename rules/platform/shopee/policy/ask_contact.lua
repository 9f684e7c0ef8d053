local contact <const> = require "contact"

return {
  id = "platform/shopee/policy/ask_contact",
  stage = "policy",
  severity = "block",
  summary = "No question for contact data in Shopee's chat",
  why = "Asking for phone, address or e-mail is named as a case of its own.",
  clause = "Off-platform transactions: no asking for contact data",
  penalty = "Two penalty points at the first case, later suspension.",
  source = "SHP2",
  confidence = "medium",
  apply = contact.flag_ask(),
  examples = {
    { given = "Give me your phone number can?", flags = { "Give me your phone number" }, market = "shopee-sg", severity = "block", fixes = { "human" } },
    { given = "Give me your order number.", flags = {}, market = "shopee-sg" },
    { given = "发一下您的手机号。", flags = { "发一下您的手机号" }, market = "shopee-sg", language = "zh-Hans" },
    { given = "发一下订单号。", flags = {}, market = "shopee-sg", language = "zh-Hans" },
  },
}
