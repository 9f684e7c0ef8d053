-- A return that comes late, in simplified Chinese: an exception where it is decided, else the date and what is still possible.
local return_until <const> = "{return_until, date, ::MMMd}（{return_until, date, ::E}）"
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.goodwill"] = "退货期虽然已过，这次我们破例为您办理退货。",
  ["refusal.declined"] = { { "订单没办法退货了。", after = "reason" }, "您的订单没办法退货。" },
  ["reason.over_since"] = { { "退货期已于" .. return_until .. "结束。", after = "refusal" }, "您这笔订单的退货期已于" .. return_until .. "结束。" },
  ["reason.over"] = { { "退货期已经过了。", after = "refusal" }, "您的订单已经过了退货期。" },
  ["reason.over_since+refusal.declined"] = "您这笔订单的退货期已于" .. return_until .. "结束，没办法退货了。",
  ["reason.over+refusal.declined"] = "您的订单已经过了退货期，没办法退货了。",
  ["solution.checking"] = "我们正在核实还能不能破例办理，最晚" .. answer_by .. "告诉您结果。",
  ["instruction.details_follow"] = "退货的具体方法，我们会发给您。",
  ["alternative.if_faulty"] = "如果是商品本身有问题，情况就不一样了，请告诉我们是什么问题。",
  ["empathy.regret"] = "我们明白，这个结果可能和您期待的不一样。",
  ["apology.regret"] = "没能给到您期待的答复，很抱歉。",
}
