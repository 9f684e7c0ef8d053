local form <const> = require "form"
local long <const> = string.rep("Das Radio ist da. ", 112)

return {
  id = "platform/ebay/policy/length",
  stage = "policy",
  severity = "block",
  summary = "No longer than eBay takes",
  why = "Its message call takes 2,000 characters.",
  clause = "Message call: up to 2,000 characters",
  penalty = "The message is refused.",
  source = "EB5",
  confidence = "medium",
  apply = form.flag_length(),
  examples = {
    { given = long, flags = { "" }, market = "ebay-de", severity = "block", fixes = { "human" } },
    { given = string.sub(long, 1, 2000), flags = {}, market = "ebay-de" },
    { given = string.rep("机", 2001), flags = { "" }, market = "ebay-us", language = "zh-Hans" },
    { given = string.rep("机", 2000), flags = {}, market = "ebay-us", language = "zh-Hans" },
  },
}
