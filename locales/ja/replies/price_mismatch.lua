-- Two prices, in Japanese: the difference where it is decided, the agent's explanation, or a look at it.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.difference"] = "ご指摘のとおりでございます。誠に申し訳ございません。差額の{price_difference}をご返金いたします。",
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "両方の価格を確認のうえ、" .. answer_by .. "までにご連絡いたします。",
  ["ask.screenshot"] = {
    { "ご覧になった価格の画面の画像を、ご返信にてお送りいただけますでしょうか。", after = "cushion" },
    "ご覧になった価格の画面の画像を、ご返信にてお送りいただけますと幸いです。",
  },
}
