-- An exchange in Japanese: granted, declined, or being checked.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.granted_size"] = "サイズ「{size}」への交換を承りました。",
  ["answer.granted"] = "商品の交換を承りました。",
  ["answer.declined"] = "誠に申し訳ございませんが、商品の交換は承りかねます。",
  ["answer.checking_size"] = "サイズ「{size}」への交換が可能かどうかを確認のうえ、" .. answer_by .. "までにご連絡いたします。",
  ["answer.checking"] = "商品の交換が可能かどうかを確認のうえ、" .. answer_by .. "までにご連絡いたします。",
  ["ask.which"] = {
    { "確認のため、交換をご希望のサイズまたは種類をお知らせいただけますでしょうか。", after = "cushion" },
    "交換をご希望のサイズまたは種類は、どちらでしょうか。",
  },
  ["instruction.details_follow"] = "お手元の商品の返送方法は、改めてご案内いたします。",
  ["alternative.return_instead"] = "なお、お手元の商品は返品を承っておりますので、ご希望の商品を改めてご注文いただけます。",
}
