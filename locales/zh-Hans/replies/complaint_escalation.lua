-- A complaint that has grown, in simplified Chinese: sorry, the fix and its time limit, compensation, thanks.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local remedy <const> = "{remedy, select, refund {这笔订单我们为您办理退款} replace {我们为您补发一件新的} other {补发或退款由您来选，我们为您办理}}"

return {
  ["apology.light"] = "很抱歉，给您带来了不好的体验。",
  ["apology.clear"] = "非常抱歉，这次没能让您满意。",
  ["apology.deep"] = "这次辜负了您的信任，我们郑重向您道歉。",
  ["facts.review"] = "您反映的情况，我们正在从头核查。",
  ["solution.decided"] = remedy .. "。",
  ["solution.decided+compensation.amount"] = remedy .. "，给您添了麻烦，我们另外补偿您{compensation}。",
  ["solution.proposal"] = "我们最晚" .. answer_by .. "给您一个明确的处理方案。",
  ["facts.review+solution.proposal"] = "您反映的情况，我们正在从头核查，最晚" .. answer_by .. "给您一个明确的处理方案。",
  ["compensation.amount"] = "给您添了麻烦，我们另外补偿您{compensation}。",
  ["ask.what_helps"] = { { "麻烦您告诉我们，您希望怎样处理。", after = "cushion" }, "您希望怎样处理，也请告诉我们。" },
  ["thanks.open_word"] = "感谢您坦诚地告诉我们这些。",
}
