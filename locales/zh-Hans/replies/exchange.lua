-- An exchange in simplified Chinese: granted, declined, or being checked. The size stands so that M, 42 and L码 all read well.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.granted_size"] = "可以的，尺码我们为您换成{size}。",
  ["answer.granted"] = "可以的，我们为您办理换货。",
  ["answer.declined"] = "很抱歉，这件商品没办法换货。",
  ["answer.checking_size"] = "尺码能否换成{size}，我们正在核实，最晚" .. answer_by .. "告诉您结果。",
  ["answer.checking"] = "能否换货，我们正在核实，最晚" .. answer_by .. "告诉您结果。",
  ["ask.which"] = { { "麻烦您跟我们确认一下，想换成哪个尺码或款式。", after = "cushion" }, "跟您确认一下，您想换成哪个尺码或款式呢？" },
  ["instruction.details_follow"] = "原来那件怎么寄回，我们会把具体方法发给您。",
  ["alternative.return_instead"] = "您还可以办理退货，再重新下单想要的那一款。",
}
