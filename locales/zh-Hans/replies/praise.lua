-- Praise, in simplified Chinese: thanks, and nothing asked in return.
return {
  ["thanks.praise"] = {
    { "谢谢您的夸奖！", when = { channel = "chat", emotion = { "calm", "happy" }, tone = { exclamation = { min = 25 } } } },
    "谢谢您的夸奖。",
  },
  ["answer.glad_item"] = {
    { "看到您喜欢“{item}”，我们特别开心，您的话是对我们的鼓励。", when = { language = "ja" } },
    "看到您喜欢“{item}”，我们特别开心。",
  },
  ["answer.glad"] = {
    { "看到您满意，我们特别开心，您的话是对我们的鼓励。", when = { language = "ja" } },
    "看到您满意，我们特别开心。",
  },
}
