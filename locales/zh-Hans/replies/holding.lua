-- The honest holding answer in simplified Chinese.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["hold.checking"] = "您的问题我们正在核实。",
  ["deadline.answer_by"] = "我们最晚" .. answer_by .. "给您答复。",
  ["hold.checking+deadline.answer_by"] = "您的问题我们正在核实，最晚" .. answer_by .. "给您答复。",
}
