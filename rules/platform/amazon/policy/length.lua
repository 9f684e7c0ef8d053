local form <const> = require "form"
local long <const> = string.rep("Die Lampe kommt. ", 118)

return {
  id = "platform/amazon/policy/length",
  stage = "policy",
  severity = "block",
  summary = "No longer than Amazon takes",
  why = "The Messaging API refuses more than 2,000 characters.",
  clause = "Messaging API: 1 to 2,000 characters",
  penalty = "The message is refused.",
  source = "AMZ9",
  confidence = "high",
  apply = form.flag_length(),
  examples = {
    { given = long, flags = { "" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = string.sub(long, 1, 2000), flags = {}, market = "amazon-de" },
    { given = string.rep("灯", 2001), flags = { "" }, market = "amazon-us", language = "zh-Hans" },
    { given = string.rep("灯", 2000), flags = {}, market = "amazon-us", language = "zh-Hans" },
  },
}
