-- A comparison in simplified Chinese: the agent's own words, or until when they come.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "我们帮您把这两款对比一下，最晚" .. answer_by .. "给您答复。",
  ["ask.what_matters"] = { { "麻烦您告诉我们最看重哪方面。", after = "cushion" }, "您最看重哪方面呢？" },
  ["answer.checking+ask.what_matters"] = "我们帮您把这两款对比一下，最晚" .. answer_by .. "给您答复。您最看重哪方面呢？",
}
