-- Two prices, in simplified Chinese: the difference where it is decided, the agent's explanation, or a look at it.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.difference"] = "您说得对，很抱歉。差价{price_difference}，我们会退给您。",
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "两边的价格我们正在核对，最晚" .. answer_by .. "给您答复。",
  ["ask.screenshot"] = "麻烦您把看到的价格截图发给我们。",
}
