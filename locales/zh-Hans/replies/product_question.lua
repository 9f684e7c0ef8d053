-- A question about the product, in simplified Chinese: the agent's own words, or until when they come.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "我们帮您核实一下，最晚" .. answer_by .. "给您答复。",
}
