-- Warranty, in simplified Chinese: only the date that is known, nothing about rights.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.until"] = "您的商品保修期至{warranty_until, date, ::yMMMMd}。",
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "您这件商品的保修情况，我们正在核实，最晚" .. answer_by .. "给您答复。",
  ["ask.fault"] = "如果商品有问题，麻烦您描述一下情况，并附上照片。",
}
