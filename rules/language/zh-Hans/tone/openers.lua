local rewrite <const> = require "rewrite"

return {
  id = "language/zh-Hans/tone/openers",
  stage = "tone",
  summary = "No 亲 and no lone 嗯 outside of shop chat",
  why = "亲 belongs to Taobao chat; in a letter, or on other platforms, it reads as over-familiar, and 嗯 alone as bored.",
  when = { channel = { "mail", "ticket" } },
  meaning = "same",
  apply = rewrite.rows {
    { "亲，", "您好，", "S" },
    { "亲~", "您好，", "S" },
    { "亲～", "您好，", "S" },
    { "哦。", "好的。", "Q" },
    { "嗯。", "好的。", "Q" },
  },
  examples = {
    { given = "亲，您的包裹已发出。", want = "您好，您的包裹已发出。", channel = "mail" },
    { given = "嗯。我们为您核实。", want = "好的。我们为您核实。", channel = "ticket" },
    { given = "可以送给父母亲，也可以自用。", want = "可以送给父母亲，也可以自用。", channel = "mail" },
    { given = "亲，您的包裹已发出。", want = "亲，您的包裹已发出。", channel = "chat" },
    { given = "亲~商品。亲～商品。哦。", want = "您好，商品。您好，商品。好的。", channel = "mail" },
  },
}
