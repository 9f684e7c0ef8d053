local form <const> = require "form"

return {
  id = "platform/shopee/policy/no_markup",
  stage = "policy",
  severity = "warn",
  summary = "No HTML in the chat",
  why = "Tags are shown as they are.",
  source = "background",
  confidence = "medium",
  apply = form.flag_markup(),
  examples = {
    { given = "Hi<br>there", flags = { "<br>" }, market = "shopee-sg", severity = "warn", fixes = { "remove" } },
    { given = "Size < 5 ok", flags = {}, market = "shopee-sg" },
  },
}
