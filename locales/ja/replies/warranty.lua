-- Warranty, in Japanese: only the date that is known, nothing about rights.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.until"] = "商品の保証期間は、{warranty_until, date, ::yMMMMd}までとなっております。",
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "商品の保証について確認のうえ、" .. answer_by .. "までにご連絡いたします。",
  ["ask.fault"] = {
    { "不具合がございます場合は、その状況をお写真とあわせてお知らせいただけますでしょうか。", after = "cushion" },
    "不具合がございます場合は、お手数ですが、その状況をお写真とあわせてお知らせください。",
  },
}
