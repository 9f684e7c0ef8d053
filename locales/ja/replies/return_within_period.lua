-- A return in time, in Japanese: until when, how, and what happens to the money.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local return_until <const> = "{return_until, date, ::MMMd}（{return_until, date, ::E}）"

return {
  ["answer.declined"] = "誠に申し訳ございませんが、こちらのご注文の返品は承りかねます。",
  ["answer.until"] = "ご注文の商品は、" .. return_until .. "まで返品を承っております。",
  ["answer.granted"] = "ご注文の商品の返品を承りました。",
  ["answer.checking"] = "返品のお申し出につきましては、確認のうえ、" .. answer_by .. "までにご連絡いたします。",
  ["instruction.label"] = "返送の際は、お手数ですが、返送ラベル「{return_label}」をご使用ください。",
  ["instruction.order_page"] = "お手続きは、ご注文詳細ページよりお進めいただけます。",
  ["instruction.details_follow"] = "返品の方法は、改めてご案内いたします。",
  ["facts.cost"] = "{return_cost, select, seller {返送料は、当店にて負担いたします} buyer {恐れ入りますが、返送料はお客様のご負担となります} "
    .. "other {返送料につきましては、改めてご案内いたします}}。",
  ["solution.refund_on_arrival"] = "商品が当店に到着いたしましたら、ご返金いたします。",
  ["next_step.pack"] = "なお、商品は付属品とあわせて丁寧に梱包のうえ、お送りくださいますようお願いいたします。",
  ["alternative.if_faulty"] = "商品に不具合がございます場合は、別途確認いたしますので、その内容をお知らせください。",
}
