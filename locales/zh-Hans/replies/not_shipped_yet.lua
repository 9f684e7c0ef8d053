-- A paid order that is on time but has not left yet, in simplified Chinese.
local ship_by <const> = "{ship_by, date, ::MMMd}（{ship_by, date, ::E}）"
local promised_by <const> = "{promised_by, date, ::MMMd}（{promised_by, date, ::E}）"
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.ships_by"] = "您的订单还没有发货，最晚" .. ship_by .. "发出。",
  ["answer.promised"] = "您的订单还没有发货，目前进度正常，预计最晚" .. promised_by .. "送达。",
  ["answer.not_yet"] = "您的订单还没有发货，我们最晚" .. answer_by .. "告诉您什么时候发出。",
  ["next_step.order_page"] = "发货后，您在订单详情页就能看到。",
  ["option.change_now"] = "如果想修改订单，建议您在发货前回复我们。",
}
