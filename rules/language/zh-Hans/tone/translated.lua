local rewrite <const> = require "rewrite"

return {
  id = "language/zh-Hans/tone/translated",
  stage = "tone",
  summary = "Replace what reads as translated from English",
  why = "请不要犹豫, 我们很遗憾地通知您 and 已被发货 are English in Chinese words; buyers take them for a robot.",
  meaning = "same",
  apply = rewrite.rows {
    { "请不要犹豫与我们联系", "欢迎随时联系我们", "L" },
    { "感谢您伸出援手", "感谢您的来信", "L" },
    { "给您带来的任何不便", "给您添的麻烦", "L" },
    { "我们为造成的不便道歉", "给您添麻烦了，非常抱歉", "L" },
    { "我们很遗憾地通知您，", "非常抱歉，", "L" },
    { "您的订单已被发货", "您的订单已发货", "L" },
    { "您的退款已被处理", "您的退款已处理", "L" },
    { "如果您有任何问题", "如有疑问", "L" },
    { "请悉知", "请您留意", "L" },
    { "请知悉", "请您留意", "L" },
    { "亲爱的客户，", "您好，", "S" },
    { "我希望这封邮件找到您一切安好。", "", "Q" },
  },
  examples = {
    { given = "您的订单已被发货。如果您有任何问题，请不要犹豫与我们联系。", want = "您的订单已发货。如有疑问，欢迎随时联系我们。" },
    { given = "我希望这封邮件找到您一切安好。您的包裹已发出。", want = "您的包裹已发出。" },
    { given = "您的订单已发货，如有疑问，欢迎随时联系我们。", want = "您的订单已发货，如有疑问，欢迎随时联系我们。" },
  },
}
