-- The shared moves in Japanese. 様 stands with the family name; names in Latin letters keep their order.
return {
  ["greeting.family_f"] = "{family}様",
  ["greeting.family_m"] = "{family}様",
  ["greeting.full"] = {
    { "{family}{given}様", when = { family = "王" } }, -- 王様 alone is a king
    { "{family}様", when = { name_script = { "Jpan", "Hani" } } },
    "{given} {family}様",
  },
  ["greeting.given"] = "{given}様",
  ["greeting.family"] = "{family}様",
  ["greeting.none"] = "お客様",

  ["introduction.persona_shop"] = "{shop}カスタマーサポートの{persona}でございます。",
  ["introduction.shop"] = "{shop}カスタマーサポートでございます。",
  ["introduction.persona"] = "カスタマーサポートの{persona}でございます。",
  ["introduction.team"] = "カスタマーサポートでございます。",

  ["thanks.message"] = "お問い合わせいただき、誠にありがとうございます。",
  ["thanks.custom"] = "当店をご利用いただき、誠にありがとうございます。",

  ["empathy.trouble"] = { { "ご心配のことと存じます。", when = { emotion = "anxious" } }, "お困りのことと存じます。" },

  ["apology.light"] = "ご不便をおかけし、申し訳ございません。",
  ["apology.clear"] = "このたびはご迷惑をおかけし、誠に申し訳ございません。",
  ["apology.deep"] = "このたびは多大なるご迷惑をおかけいたしましたこと、心より深くお詫び申し上げます。",
  ["apology#close.again"] = {
    { "お待たせしておりますこと、重ねてお詫び申し上げます。", when = { situation = "delay" } },
    "ご迷惑をおかけいたしましたこと、重ねてお詫び申し上げます。",
  },

  ["cushion.request"] = "恐れ入りますが、",
  ["cushion.refusal"] = "誠に心苦しいのですが、",

  ["closing.reply_here"] = {
    { "このメッセージへのご返信をお待ちしております。", when = { situation = "clarify" } },
    { "ご不明な点がございましたら、お気軽にお問い合わせください。", when = { situation = "defective" } },
    "ご不明な点がございましたら、このメッセージへのご返信にてお気軽にお問い合わせください。",
  },
  ["closing.patience"] = {
    { "今しばらくお待ちくださいますよう、お願い申し上げます。", when = { situation = "delay" } },
    "お待たせして恐縮ですが、今しばらくお待ちくださいますよう、お願い申し上げます。",
  },
  ["closing.kind"] = "今後とも当店をよろしくお願いいたします。",

  ["signature.persona_shop"] = "{shop} カスタマーサポート\n{persona}",
  ["signature.shop"] = "{shop} カスタマーサポート",
  ["signature.persona"] = "カスタマーサポート\n{persona}",
  ["signature.plain"] = "カスタマーサポート",
}
