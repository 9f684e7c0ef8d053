-- The shared moves in Japanese. 様 stands with the family name; names in Latin letters keep their order.
-- 王様 alone is a king. Closings that are glad or easy are not for the upset; some glosses say what another language's close says.
local king <const> = { family = "王", name_script = "Hani" }
local upset <const> = { "angry", "disappointed" }
local uneasy <const> = { "angry", "anxious", "disappointed" }
local abroad <const> = { "de", "en", "zh-Hans" }

return {
  ["greeting.family_f"] = { { "{family}{given}様", when = king }, { "{family} 様", when = { family = "王" } }, "{family}様" },
  ["greeting.family_m"] = { { "{family}{given}様", when = king }, { "{family} 様", when = { family = "王" } }, "{family}様" },
  ["greeting.full"] = {
    { "{family}{given}様", when = { family = "王" } },
    { "{family}様", when = { name_script = { "Jpan", "Hani" } } },
    "{given} {family}様",
  },
  ["greeting.given"] = "{given}様",
  ["greeting.family"] = { { "{family} 様", when = { family = "王" } }, "{family}様" },
  ["greeting.none"] = "お客様",

  ["promise.broken_by"] = "{broken_promise_by, date, ::MMMd}（{broken_promise_by, date, ::E}）までに{broken_promise, select, delivery {お届けする} refund {ご返金する} replacement {交換品をお送りする} "
    .. "other {ご連絡する}}とお約束しておりましたが、果たせておりません。",
  ["introduction.persona_shop"] = "{shop}カスタマーサポートの{persona}でございます。",
  ["introduction.shop"] = "{shop}カスタマーサポートでございます。",
  ["introduction.persona"] = "カスタマーサポートの{persona}でございます。",
  ["introduction.team"] = "カスタマーサポートでございます。",

  ["thanks.message"] = {
    { "ご連絡いただき、ありがとうございます。", when = { turn = "later" } },
    "お問い合わせいただき、誠にありがとうございます。",
  },
  ["thanks.custom"] = "当店をご利用いただき、誠にありがとうございます。",

  ["empathy.trouble"] = {
    { "ご心配をおかけしております。", when = { situation = "status" } },
    { "ご心配のことと存じます。", when = { emotion = "anxious" } },
    { "いただいたお言葉を、重く受け止めております。", when = { emotion = "angry" } },
    "お困りのことと存じます。",
  },

  ["apology.light"] = "ご不便をおかけし、申し訳ございません。",
  ["apology.clear"] = {
    { "このたびはご不快な思いをおかけし、誠に申し訳ございません。", when = { situation = "hold" } },
    "このたびはご迷惑をおかけし、誠に申し訳ございません。",
  },
  ["apology.deep"] = "このたびは多大なるご迷惑をおかけいたしましたこと、心よりお詫び申し上げます。",
  ["apology#close.again"] = {
    { "お待たせしておりますこと、重ねてお詫び申し上げます。", when = { situation = "delay" } },
    "ご迷惑をおかけいたしましたこと、重ねてお詫び申し上げます。",
  },

  ["cushion.request"] = "恐れ入りますが、",
  ["cushion.refusal"] = "誠に心苦しいのですが、",

  ["closing.reply_here"] = {
    { "このメッセージへのご返信をお待ちしております。", when = { situation = "clarify" } },
    { "ご不明な点がございましたら、このメッセージへのご返信にてお知らせください。", when = { emotion = upset } },
    { "ご不明な点がございましたら、お気軽にお問い合わせください。", when = { situation = "defective" } },
    "ご不明な点がございましたら、このメッセージへのご返信にてお気軽にお問い合わせください。",
  },
  ["closing.patience"] = {
    { "お待ちいただき、ありがとうございます。", when = { language = abroad } },
    { "今しばらくお待ちくださいますよう、お願い申し上げます。", when = { situation = "delay" } },
    "お待たせして恐縮ですが、今しばらくお待ちくださいますよう、お願い申し上げます。",
  },
  ["closing.kind"] = {
    { "どうぞよい一日をお過ごしください。", when = { language = abroad } },
    { "お届けまで今しばらくお待ちくださいますよう、お願い申し上げます。", when = { situation = "status", emotion = uneasy } },
    { "何卒ご理解くださいますよう、お願い申し上げます。", when = { situation = "haggle", emotion = upset } },
    "今後とも当店をよろしくお願いいたします。",
  },

  ["signature.persona_shop"] = "{shop} カスタマーサポート\n{persona}",
  ["signature.shop"] = "{shop} カスタマーサポート",
  ["signature.persona"] = "カスタマーサポート\n{persona}",
  ["signature.plain"] = "カスタマーサポート",
}
