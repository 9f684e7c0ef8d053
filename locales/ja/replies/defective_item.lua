return {
  ["apology.light"] = "お届けした商品に不具合があり、申し訳ございません。",
  ["apology.clear"] = "このたびはお届けした商品に不具合がございましたとのこと、誠に申し訳ございません。",
  ["apology.deep"] = "このたびはお届けした商品に不具合がございましたとのこと、心より深くお詫び申し上げます。",

  ["empathy.spoiled"] = "楽しみにお待ちいただいていたところ、残念なお気持ちにさせてしまいました。",

  ["solution.decided"] = "つきましては、{remedy, select, refund {ご返金の手続きを進めてまいります} replace {代わりの商品をお送りいたします} other {ご返金または代わりの商品の発送にて対応いたします}}。",
  ["solution.after_photo"] = "商品の状態をお写真で確認し、対応を進めてまいります。",
  ["solution.after_look"] = "商品の状態を確認し、対応を進めてまいります。",

  ["ask.photo"] = "不具合の箇所が分かるお写真を、このメッセージへのご返信にてお送りいただけますでしょうか。",

  ["deadline.decision_by"] = {
    { "お写真を確認のうえ、{answer_by, date, ::MMMd}（{answer_by, date, ::E}）までに対応方法をご連絡いたします。", after = "ask" },
    "具体的な対応方法は、{answer_by, date, ::MMMd}（{answer_by, date, ::E}）までにご連絡いたします。",
  },

  ["next_step.keep_item"] = "なお、それまで商品はお手元に保管いただけますと幸いでございます。",
}
