-- A cancellation in time, in simplified Chinese: done, granted, declined, or being checked.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local refund_at <const> = "{refund_at, date, ::MMMd}（{refund_at, date, ::E}）"

return {
  ["answer.cancelled"] = "您的订单已经取消，不会再发货。",
  ["answer.granted"] = "您的订单我们会取消，不会再发货。",
  ["answer.declined"] = "很抱歉，您的订单已经没办法取消了。",
  ["answer.checking"] = "我们正在核实订单还能不能取消，最晚" .. answer_by .. "告诉您结果。",
  ["facts.refund_sent"] = "我们已于" .. refund_at .. "为您退款。",
  ["solution.refund_follows"] = "您支付的款项，我们会退还给您。",
  ["alternative.return_days"] = "不过，收到商品后{return_days}天内可以退货。",
  ["alternative.return_ask"] = "如果收到后想退货，告诉我们，我们跟您一起看看怎么处理。",
}
