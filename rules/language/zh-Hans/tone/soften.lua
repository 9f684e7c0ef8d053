local rewrite <const> = require "rewrite"

return {
  id = "language/zh-Hans/tone/soften",
  stage = "tone",
  summary = "Say no and ask for things softly",
  why = "A bare 不能 or 必须 ends the talk; 暂时无法 and 麻烦您 keep it open.",
  when = { tone = { directness = { max = 80 } } },
  meaning = "same",
  apply = rewrite.rows {
    { "请等一下", "请您稍等", "L" },
    { "等一下", "请稍等", "L" },
    { "没货了", "目前暂时缺货", "L" },
    { "没有货了", "目前暂时缺货", "L" },
    { "卖完了", "暂时售罄", "L" },
    { "能不能退款", "能否退款", "L" },
    { "能不能退货", "能否退货", "L" },
    { "能不能换货", "能否换货", "L" },
    { "不能退款", "暂时无法为您办理退款", "L" },
    { "不能退货", "暂时无法为您办理退货", "L" },
    { "不能换货", "暂时无法为您办理换货", "L" },
    { "不能改地址", "暂时无法修改地址", "L" },
    { "我已经说过了", "我再为您说明一下", "L" },
    { "我说过了", "我再为您说明一下", "L" },
    { "您必须", "麻烦您", "L" },
    { "您应该", "建议您", "L" },
  },
  examples = {
    { given = "蓝色卖完了，您必须换一个颜色。", want = "蓝色暂时售罄，麻烦您换一个颜色。" },
    { given = "拆封后不能退货。", want = "拆封后暂时无法为您办理退货。" },
    { given = "能不能退货要看商品状态。", want = "能否退货要看商品状态。" },
    { given = "您可以换一个颜色。", want = "您可以换一个颜色。" },
  },
}
