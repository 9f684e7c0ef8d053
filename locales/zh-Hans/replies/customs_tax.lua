-- Duty and import tax, in simplified Chinese: who pays and when; no amounts, no advice.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.known"] = "{duties, select, included {关税和进口税已经包含在商品价格里。} checkout {关税和进口税会在结算时显示，随订单一起支付。} "
    .. "recipient {商品价格不含关税和进口税，送达时可能会向您收取。} other {是否需要缴纳关税或进口税，我们正在核实。}}",
  ["answer.checking"] = "是否需要缴纳关税或进口税，我们正在核实，最晚" .. answer_by .. "告诉您。",
}
