-- An invoice in simplified Chinese.
local invoice_sent_at <const> = "{invoice_sent_at, date, ::MMMd}（{invoice_sent_at, date, ::E}）"
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.sent"] = "您的发票已于" .. invoice_sent_at .. "发出。",
  ["answer.sends_by"] = "您的发票，我们最晚" .. answer_by .. "发给您。",
  ["ask.billing"] = {
    { "如果抬头等开票信息还没告诉我们，麻烦您回复一下。", after = "cushion" },
    "如果抬头等开票信息还没告诉我们，麻烦您回复一下。",
  },
  ["next_step.not_found"] = "如果没找到，直接回复本消息，我们再发一次。",
}
