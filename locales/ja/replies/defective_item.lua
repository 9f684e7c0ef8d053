-- A faulty item in Japanese: 「…とのこと」 takes the buyer's word without judging the cause.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local decided <const> = "{remedy, select, refund {ご返金の手続きを進めてまいります} replace {代わりの商品を手配し、お送りいたします} "
  .. "other {代わりの商品の発送またはご返金にて対応いたします}}。"

return {
  ["apology.light"] = {
    { "お届けした「{item}」に不具合があり、申し訳ございません。", when = { item_known = true } },
    "お届けした商品に不具合があり、申し訳ございません。",
  },
  ["apology.clear"] = {
    { "このたびはお届けした「{item}」に不具合があったとのこと、誠に申し訳ございません。", when = { item_known = true } },
    "このたびはお届けした商品に不具合があったとのこと、誠に申し訳ございません。",
  },
  ["apology.deep"] = "このたびは不具合のある商品をお届けし、大変ご不快な思いをおかけしておりますことを、心よりお詫び申し上げます。",

  ["empathy.spoiled"] = {
    { "楽しみにお待ちいただいていた中でのことであり、お怒りはごもっともでございます。", when = { emotion = "angry" } },
    "楽しみにお待ちいただいていたところ、さぞご落胆のことと存じます。",
  },

  ["solution.decided"] = {
    { "つきましては、" .. decided, after = "apology" },
    { "つきましては、" .. decided, after = "empathy" },
    decided,
  },
  ["solution.after_photo"] = "お写真にて商品の状態を確認し、交換またはご返金についてご案内いたします。",
  ["solution.after_look"] = "不具合の状況を詳しく確認し、交換またはご返金についてご案内いたします。",

  ["ask.photo"] = "不具合の箇所が分かるお写真を、このメッセージへのご返信にてお送りいただけますでしょうか。",

  ["deadline.decision_by"] = {
    { "拝見のうえ、具体的な対応を" .. answer_by .. "までにご連絡いたします。", after = "ask", when = { has_photo = false } },
    { "お写真を拝見のうえ、具体的な対応を" .. answer_by .. "までにご連絡いたします。", when = { has_photo = false } },
    "具体的な対応は、" .. answer_by .. "までにご連絡いたします。",
  },

  ["next_step.keep_item"] = {
    { "それまで商品と梱包材をお手元に保管いただけますでしょうか。", after = "cushion" },
    "なお、それまで商品と梱包材はお手元にご保管くださいますよう、お願いいたします。",
  },
}
