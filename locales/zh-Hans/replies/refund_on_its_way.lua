-- Where the refund is, in simplified Chinese: 退款 is what the shop does, 到账 is when it arrives.
local refund_at <const> = "{refund_at, date, ::MMMd}（{refund_at, date, ::E}）"
local refund_expected_by <const> = "{refund_expected_by, date, ::MMMd}（{refund_expected_by, date, ::E}）"
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.sent_amount"] = "我们已于" .. refund_at .. "为您退款{refund_amount}。",
  ["answer.sent"] = "我们已于" .. refund_at .. "为您退款。",
  ["answer.expected"] = "您的退款预计最晚" .. refund_expected_by .. "到账。",
  ["answer.checking"] = "您的退款进度我们正在核实，最晚" .. answer_by .. "告诉您。",
  ["method.named"] = "款项经{refund_method}退回。",
  ["facts.arrives_by"] = "预计最晚" .. refund_expected_by .. "到账。",
  ["facts.bank_days"] = "到账时间因银行或支付渠道而异，可能需要几天。",
  ["answer.sent_amount+facts.arrives_by"] = "我们已于" .. refund_at .. "为您退款{refund_amount}，预计最晚" .. refund_expected_by .. "到账。",
  ["answer.sent+facts.arrives_by"] = "我们已于" .. refund_at .. "为您退款，预计最晚" .. refund_expected_by .. "到账。",
  ["method.named+facts.arrives_by"] = "款项经{refund_method}退回，预计最晚" .. refund_expected_by .. "到账。",
  ["method.named+facts.bank_days"] = "款项经{refund_method}退回，到账时间因银行或支付渠道而异，可能需要几天。",
  ["next_step.not_there"] = "如果之后还没到账，直接回复本消息，我们帮您核实。",
}
