-- A comparison in Japanese: the agent's own words, or until when they come.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "2つの商品の違いを確認のうえ、" .. answer_by .. "までにご案内いたします。",
  ["ask.what_matters"] = {
    { "商品選びで特に重視される点をお聞かせいただけますでしょうか。", after = "cushion" },
    "商品選びで特に重視される点は、どのようなことでしょうか。",
  },
}
