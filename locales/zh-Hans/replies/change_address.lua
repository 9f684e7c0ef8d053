-- Another address, in simplified Chinese. The address itself is never repeated.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.granted"] = "我们会把您的订单寄到新地址。",
  ["answer.shipped"] = "您的订单已经发货，地址没办法再改了。",
  ["answer.declined"] = "很抱歉，这个订单的收货地址没办法修改。",
  ["answer.checking"] = "我们正在核实收货地址还能不能改，最晚" .. answer_by .. "告诉您结果。",
  ["alternative.redirect_carrier"] = "您可以问问{carrier}，看包裹还能不能转寄到新地址。",
  ["alternative.redirect"] = "您可以问问物流公司，看包裹还能不能转寄到新地址。",
  ["alternative.cancel_reorder"] = "您愿意的话，我们可以看看能不能取消订单，方便您用新地址重新下单。",
  ["ask.new_address"] = "如果您还没有发新地址，麻烦回复完整的收货地址给我们。",
}
