local rewrite <const> = require "rewrite"

return {
  id = "language/zh-Hans/tone/promise",
  stage = "tone",
  summary = "Turn absolute promises into estimates",
  why = "肯定, 一定 and 全网最低价 are absolute claims: platforms punish them and the carrier may break them.",
  apply = rewrite.rows {
    { "肯定会", "预计会", "L" },
    { "肯定能", "预计可以", "L" },
    { "一定会", "预计会", "L" },
    { "一定能", "预计可以", "L" },
    { "马上退款", "尽快为您办理退款", "L" },
    { "立刻退款", "尽快为您办理退款", "L" },
    { "马上到账", "尽快到账", "L" },
    { "全网最低价", "当前活动价", "L" },
    { "顶级", "优质", "L" },
    { "不一定能", mode = "G" },
    { "不一定会", mode = "G" },
    { "不肯定会", mode = "G" },
  },
  examples = {
    { given = "包裹一定能周五到，我们马上退款。", want = "包裹预计可以周五到，我们尽快为您办理退款。" },
    { given = "这款是全网最低价。", want = "这款是当前活动价。" },
    { given = "周五不一定能到。", want = "周五不一定能到。" },
    { given = "肯定会。肯定能。一定会。立刻退款。马上到账。顶级。不一定会。不肯定会。", want = "预计会。预计可以。预计会。尽快为您办理退款。尽快到账。优质。不一定会。不肯定会。" },
  },
}
