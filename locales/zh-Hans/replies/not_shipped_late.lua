-- A paid order that should have left by now, in simplified Chinese: when it leaves, or when we will know.
local ship_by <const> = "{ship_by, date, ::MMMd}（{ship_by, date, ::E}）"
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["facts.ships_by"] = {
    { "您的订单有所延误，还没有发货，最晚" .. ship_by .. "发出。", first = true },
    { "目前还没有发货，最晚" .. ship_by .. "发出。", after = "apology" },
    { "目前还没有发货，最晚" .. ship_by .. "发出。", after = "empathy" },
    "您的订单还没有发货，最晚" .. ship_by .. "发出。",
  },
  ["facts.not_yet"] = {
    { "您的订单有所延误，还没有发货，我们最晚" .. answer_by .. "告诉您什么时候发出。", first = true },
    { "目前还没有发货，我们最晚" .. answer_by .. "告诉您什么时候发出。", after = "apology" },
    { "目前还没有发货，我们最晚" .. answer_by .. "告诉您什么时候发出。", after = "empathy" },
    "您的订单还没有发货，我们最晚" .. answer_by .. "告诉您什么时候发出。",
  },
  ["option.cancel"] = "如果这个时间对您来说太晚，回复告诉我们，我们看看能不能取消订单。",
  ["empathy.waiting"] = {
    { "您着急的心情我们特别理解。", when = { emotion = "anxious" } },
    "迟迟等不到发货，换谁都会着急，您的心情我们特别理解。",
  },
  ["apology.light"] = { { "不好意思，订单有所延误，让您久等了。", when = { channel = "chat" } }, "很抱歉，订单有所延误，让您久等了。" },
  ["apology.clear"] = "非常抱歉，订单没能按时发出，让您久等了。",
  ["apology.deep"] = "您的订单本该已经发出，却让您等到现在，我们郑重向您道歉。",
}
