-- Something is missing, in simplified Chinese: what exactly, and until when we know how to put it right.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["apology.light"] = { { "不好意思，您收到的商品不齐全。", when = { channel = "chat" } }, "很抱歉，您收到的商品不齐全。" },
  ["apology.clear"] = "非常抱歉，您收到的商品不齐全，给您添麻烦了。",
  ["apology.deep"] = "您收到的商品不齐全，给您带来这么大的困扰，我们郑重向您道歉。",
  ["empathy.spoiled"] = {
    { "您的担心我们非常理解。", when = { emotion = "anxious" } },
    "打开包裹却发现少了东西，您的心情我们特别理解。",
  },
  ["solution.decided"] = "缺少的部分，{remedy, select, refund {我们为您退款} replace {我们为您补发} other {补发或退款由您来选，我们为您办理}}。",
  ["solution.checking"] = "我们正在核实情况，最晚" .. answer_by .. "告诉您怎么处理。",
  ["ask.what_photo"] = "麻烦您告诉我们具体少了什么，最好附上收到的商品照片。",
  ["ask.what"] = "麻烦您告诉我们具体少了什么。",
}
