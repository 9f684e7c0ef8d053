-- A question about the product, in Japanese: the agent's own words, or until when they come.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "お尋ねの点を確認のうえ、" .. answer_by .. "までにご連絡いたします。",
}
