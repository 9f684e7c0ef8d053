-- A return in time, in simplified Chinese: until when, how, and what happens to the money.
local return_until <const> = "{return_until, date, ::MMMd}（{return_until, date, ::E}）"
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local cost <const> = "{return_cost, select, seller {退货运费由我们承担} buyer {退货运费需要您来承担} other {退货运费的情况，我们会再告诉您}}"

return {
  ["answer.declined"] = "很抱歉，这个订单没办法退货。",
  ["answer.until"] = "您的订单可以退货，退货期截至" .. return_until .. "。",
  ["answer.granted"] = "可以的，我们为您办理退货。",
  ["answer.checking"] = "您的退货申请我们正在核实，最晚" .. answer_by .. "告诉您结果。",
  ["instruction.label"] = "退货包裹请使用退货标签{return_label}。",
  ["instruction.order_page"] = "您可以在订单详情页申请退货。",
  ["instruction.details_follow"] = "退货的具体方法，我们会发给您。",
  ["facts.cost"] = cost .. "。",
  ["solution.refund_on_arrival"] = "收到退回的商品后，我们为您退款。",
  ["instruction.label+solution.refund_on_arrival"] = "退货包裹请使用退货标签{return_label}，我们收到后为您退款。",
  ["instruction.order_page+solution.refund_on_arrival"] = "您可以在订单详情页申请退货，我们收到退回的商品后为您退款。",
  ["instruction.details_follow+solution.refund_on_arrival"] = "退货的具体方法我们会发给您，收到退回的商品后，我们为您退款。",
  ["next_step.pack"] = "寄回时麻烦您包装好，随商品附带的东西也请一并放入。",
  ["facts.cost+next_step.pack"] = cost .. "；寄回时麻烦您包装好，随商品附带的东西也请一并放入。",
  ["alternative.if_faulty"] = "如果是商品本身有问题，情况就不一样了，请告诉我们是什么问题。",
}
