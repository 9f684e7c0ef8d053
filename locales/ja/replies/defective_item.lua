-- A faulty item in Japanese: 「…とのこと」 takes the buyer's word without judging the cause.
return {
  ["apology.light"] = {
    { "お届けした「{item}」に不具合があり、申し訳ございません。", when = { item_known = true } },
    "お届けした商品に不具合があり、申し訳ございません。",
  },
  ["apology.clear"] = {
    { "このたびはお届けした「{item}」に不具合がございましたとのこと、誠に申し訳ございません。", when = { item_known = true } },
    "このたびはお届けした商品に不具合がございましたとのこと、誠に申し訳ございません。",
  },
  ["apology.deep"] = "このたびはお届けした商品に不具合がございましたとのこと、心より深くお詫び申し上げます。",

  ["empathy.spoiled"] = "楽しみにお待ちいただいていたところ、大変残念なお気持ちにさせてしまったことと存じます。",

  ["solution.decided"] = "つきましては、{remedy, select, refund {ご返金の手続きを進めてまいります} replace {代わりの商品をお送りする手配をいたします} "
    .. "other {代わりの商品の発送またはご返金にて対応いたします}}。",
  ["solution.after_photo"] = "商品の状態をお写真で確認のうえ、交換またはご返金の対応をご案内いたします。",
  ["solution.after_look"] = "商品の状態を詳しく確認のうえ、交換またはご返金の対応をご案内いたします。",

  ["ask.photo"] = "不具合の箇所が分かるお写真を、このメッセージへのご返信にてお送りいただけますでしょうか。",

  ["deadline.decision_by"] = "具体的な対応につきましては、{answer_by, date, ::MMMd}（{answer_by, date, ::E}）までにご連絡いたします。",

  ["next_step.keep_item"] = {
    { "それまで商品をお手元に保管いただけますでしょうか。", after = "cushion" },
    "なお、それまで商品はお手元に保管いただけますと幸いでございます。",
  },
}
