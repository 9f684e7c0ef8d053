local rewrite <const> = require "rewrite"

return {
  id = "language/zh-Hans/tone/address",
  stage = "tone",
  summary = "Address the buyer with 您 throughout",
  why = "你 beside 您 in one message looks patched together; 您们 is not said.",
  when = { tone = { formality = { min = 30 } } },
  meaning = "same",
  apply = rewrite.rows {
    { "你好", "您好", "L" },
    { "你的", "您的", "L" },
    { "你可以", "您可以", "L" },
    { "给你们", "给您", "L" },
    { "为你们", "为您", "L" },
    { "帮你们", "帮您", "L" },
    { "给你", "给您", "L" },
    { "为你", "为您", "L" },
    { "帮你", "帮您", "L" },
    { "请你", "请您", "L" },
    { "麻烦你", "麻烦您", "L" },
    { "感谢你", "感谢您", "L" },
  },
  examples = {
    { given = "你好，你的包裹已发出，感谢你的耐心。", want = "您好，您的包裹已发出，感谢您的耐心。" },
    { given = "给你们添麻烦了。", want = "给您添麻烦了。" },
    { given = "这款迷你音箱有货。", want = "这款迷你音箱有货。" },
    { given = "你好，你的包裹已发出，感谢你的耐心。", want = "你好，你的包裹已发出，感谢你的耐心。", tone = { formality = 10 } },
    { given = "你可以。为你们。帮你们。给你。为你。帮你。请你。麻烦你。感谢你。", want = "您可以。为您。帮您。给您。为您。帮您。请您。麻烦您。感谢您。" },
  },
}
