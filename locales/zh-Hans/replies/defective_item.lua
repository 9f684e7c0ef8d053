-- A faulty item in simplified Chinese: the fix and its time limit in one sentence.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["apology.light"] = {
    { "很抱歉，“{item}”出了问题，给您添麻烦了。", when = { item_known = true } },
    "很抱歉，商品出了问题，给您添麻烦了。",
  },
  ["apology.clear"] = {
    { "非常抱歉，您收到的“{item}”有问题，给您添麻烦了。", when = { item_known = true } },
    "非常抱歉，您收到的商品有问题，给您添麻烦了。",
  },
  ["apology.deep"] = "您收到的商品有问题，给您带来这么大的困扰，我们郑重向您道歉。",

  ["empathy.spoiled"] = "满心期待却收到这样的商品，您的心情我们特别理解。",

  ["solution.decided"] = "{remedy, select, refund {我们为您办理退款} replace {我们为您补发一件新的} other {我们为您补发或退款}}。",
  ["solution.after_photo"] = "我们看过照片后，再跟您确定是补发还是退款。",
  ["solution.after_look"] = "我们先核实一下情况，再跟您确定是补发还是退款。",
  ["solution.after_photo+deadline.decision_by"] = {
    { "看到照片后，我们最晚" .. answer_by .. "跟您确定是补发还是退款。", after = "ask" },
    "我们看过照片后，最晚" .. answer_by .. "跟您确定是补发还是退款。",
  },
  ["solution.after_look+deadline.decision_by"] = "我们先核实一下情况，最晚" .. answer_by .. "跟您确定是补发还是退款。",

  ["ask.photo"] = "麻烦您拍一张能看清问题的照片，直接回复本消息发给我们。",

  ["deadline.decision_by"] = {
    { "看到照片后，我们最晚" .. answer_by .. "告诉您怎么处理。", when = { has_photo = false } },
    "我们最晚" .. answer_by .. "告诉您怎么处理。",
  },

  ["next_step.keep_item"] = "在这之前，商品和包装麻烦您先保留好。",
}
