-- A payment that does not work or was charged wrongly, in simplified Chinese. Never ask for card details.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.paid"] = "您的订单显示已付款。",
  ["answer.unpaid"] = "您的订单目前还显示未付款。",
  ["answer.checking"] = "您的付款情况我们正在核实，最晚" .. answer_by .. "给您答复。",
  ["instruction.try_again"] = {
    { "这期间您可以再试一次，或者换一种付款方式。", after = "answer" },
    "您可以再试一次，或者换一种付款方式。",
  },
  ["ask.error"] = "如果还是付不了，麻烦您把页面提示告诉我们，卡号和账户信息请不要发。",
  ["ask.charged_twice"] = "如果重复扣款了，麻烦您把每次扣款的日期和金额告诉我们。",
}
