local rewrite <const> = require "rewrite"

return {
  id = "language/zh-Hans/tone/blame",
  stage = "tone",
  summary = "Put no blame on the buyer",
  why = "Sending the buyer back to the product page or calling it their own fault is the surest way to a bad review.",
  apply = rewrite.rows {
    { "这不是我们的问题", "我们先为您核实原因", "L" },
    { "是你自己的问题", "我们一起看看原因", "L" },
    { "是您自己的问题", "我们一起看看原因", "L" },
    { "你自己看详情页", "您可以参考详情页", "L" },
    { "您自己看详情页", "您可以参考详情页", "L" },
    { "你自己去查", "您可以查看", "L" },
    { "您自己去查", "您可以查看", "L" },
    { "根据公司规定，", "按照售后规则，", "L" },
  },
  examples = {
    { given = "尺寸您自己看详情页。", want = "尺寸您可以参考详情页。" },
    { given = "这不是我们的问题，请稍等。", want = "我们先为您核实原因，请稍等。" },
    { given = "您可以在订单详情页查看。", want = "您可以在订单详情页查看。" },
    { given = "是你自己的问题。是您自己的问题。你自己看详情页。你自己去查。您自己去查。根据公司规定，。", want = "我们一起看看原因。我们一起看看原因。您可以参考详情页。您可以查看。您可以查看。按照售后规则，。" },
  },
}
