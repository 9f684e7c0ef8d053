-- Something else came, in simplified Chinese.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["apology.light"] = { { "不好意思，您收到的商品不对。", when = { channel = "chat" } }, "很抱歉，您收到的商品不对。" },
  ["apology.clear"] = "非常抱歉，您收到的商品不对，给您添麻烦了。",
  ["apology.deep"] = "商品弄错了，给您带来这么大的困扰，我们郑重向您道歉。",
  ["empathy.spoiled"] = {
    { "您的担心我们非常理解。", when = { emotion = "anxious" } },
    "打开包裹却发现不是自己要的，您的心情我们特别理解。",
  },
  ["solution.decided"] = "{remedy, select, refund {这件商品我们为您退款} replace {我们为您补发正确的商品} other {补发正确的商品或退款，由您来选}}。",
  ["solution.checking"] = "我们正在核实情况，最晚" .. answer_by .. "告诉您怎么处理。",
  ["ask.photo"] = "麻烦您把收到的商品拍照发给我们，标签也请一起拍进去。",
  ["next_step.keep_item"] = {
    { "收到的商品和包装，麻烦您先保留好。", when = { remedy_decided = true } },
    "在我们回复之前，商品和包装麻烦您先保留好。",
  },
}
