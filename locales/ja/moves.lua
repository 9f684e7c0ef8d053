-- The shared moves in Japanese. 様 stands with the family name; names in Latin letters keep their order.
-- 王様 alone is a king. Closings that are glad or easy are not for the upset; some glosses say what another language's close says.
local king <const> = { family = "王", name_script = "Hani" }
local upset <const> = { "angry", "disappointed" }
local uneasy <const> = { "angry", "anxious", "disappointed" }
local abroad <const> = { "de", "en", "es", "fr", "zh-Hans" }

-- Replies that ask for an answer themselves; and those that ask for something the buyer need not tell.
local asking <const> = {
  "defective_item", "wrong_item", "missing_item", "delivered_not_received", "change_address", "exchange", "refund_on_its_way",
  "invoice", "objection_worth_it", "comparison", "size_advice", "how_to_use", "payment_problem", "price_mismatch", "coupon",
  "warranty", "complaint_escalation", "cancel_after_shipping", "cancel_before_shipping", "return_after_period", "stock",
}
local private <const> = { "objection_worth_it", "comparison", "size_advice" }
local outside <const> = { "third_party", "out_of_scope" }

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
  ["thanks.review"] = "このたびはレビューをお寄せいただき、誠にありがとうございます。",
  ["thanks.custom"] = "当店をご利用いただき、誠にありがとうございます。",

  ["empathy.trouble"] = {
    { "ご心配をおかけしております。", when = { situation = "status" } },
    { "ご心配をおかけしております。", when = { situation = "return_refund", emotion = "anxious" } },
    { "ご不便をおかけしておりますこと、心苦しく存じます。", when = { situation = "return_refund", emotion = upset } },
    { "ご心配のことと存じます。", when = { emotion = "anxious" } },
    { "いただいたお言葉を、重く受け止めております。", when = { emotion = "angry" } },
    { "いただいたお言葉を、重く受け止めております。", when = { situation = "complaint" } },
    "お困りのことと存じます。",
  },
  ["empathy.refusal"] = "ご希望に添うお返事とならず、恐縮に存じます。",

  ["apology.regret"] = "ご期待に添えず、誠に申し訳ございません。",
  ["apology.light"] = {
    { "お荷物がお手元に届いていないとのこと、ご心配をおかけし、申し訳ございません。", when = { situation = "lost" } },
    "ご不便をおかけし、申し訳ございません。",
  },
  ["apology.clear"] = {
    { "お荷物の件でご心配をおかけし、誠に申し訳ございません。", when = { situation = "lost" } },
    { "このたびはご不快な思いをおかけし、誠に申し訳ございません。", when = { situation = "hold" } },
    "このたびはご迷惑をおかけし、誠に申し訳ございません。",
  },
  ["apology.deep"] = {
    { "お荷物の件で大変なご心配をおかけしておりますこと、心よりお詫び申し上げます。", when = { situation = "lost" } },
    "このたびは多大なるご迷惑をおかけいたしましたこと、心よりお詫び申し上げます。",
  },
  ["apology#close.again"] = {
    { "お待たせしておりますこと、重ねてお詫び申し上げます。", when = { situation = "delay" } },
    "ご迷惑をおかけいたしましたこと、重ねてお詫び申し上げます。",
  },

  ["next_step#messages.order_messages"] = {
    { "ご注文確認メールへのご返信にてご連絡いただけますでしょうか。", after = "cushion", when = { platform = "shop" } },
    { "ご注文のメッセージよりご連絡いただけますでしょうか。", after = "cushion" },
    { "お手数ですが、ご注文確認メールへのご返信にてご連絡くださいますよう、お願いいたします。", when = { platform = "shop" } },
    "お手数ですが、ご注文のメッセージよりご連絡くださいますよう、お願いいたします。",
  },
  ["cushion.request"] = { { "差し支えなければ、", when = { reply = private } }, "恐れ入りますが、" },
  ["cushion.refusal"] = { { "誠に恐れ入りますが、", when = { reply = outside } }, "誠に心苦しいのですが、" },

  ["closing.reply_here"] = {
    { "このメッセージへのご返信をお待ちしております。", when = { situation = "clarify" } },
    { "そのほかお困りの点がございましたら、お知らせください。", when = { reply = asking, emotion = upset } },
    { "そのほかお困りの点がございましたら、お知らせください。", when = { situation = "complaint" } },
    { "ご不明な点がございましたら、お気軽にお問い合わせください。", when = { reply = asking } },
    { "ご不明な点がございましたら、このメッセージへのご返信にてお知らせください。", when = { emotion = upset } },
    "ご不明な点がございましたら、このメッセージへのご返信にてお気軽にお問い合わせください。",
  },
  ["closing.patience"] = {
    { "お待ちいただき、ありがとうございます。", when = { language = abroad } },
    { "今しばらくお時間をいただけますよう、お願い申し上げます。", when = { situation = "delay" } },
    "お待たせして恐縮ですが、今しばらくお時間をいただけますと幸いです。",
  },
  ["closing.kind"] = {
    { "どうぞよい一日をお過ごしください。", when = { language = abroad } },
    { "お届けまで今しばらくお待ちくださいますよう、お願い申し上げます。", when = { situation = "status", emotion = uneasy } },
    { "何卒ご理解くださいますよう、お願い申し上げます。", when = { situation = "haggle", emotion = upset, granted = false } },
    { "何卒ご理解くださいますよう、お願い申し上げます。", when = { reply = outside } },
    "今後とも当店をよろしくお願いいたします。",
  },

  ["signature.persona_shop"] = "{shop} カスタマーサポート\n{persona}",
  ["signature.shop"] = "{shop} カスタマーサポート",
  ["signature.persona"] = "カスタマーサポート\n{persona}",
  ["signature.plain"] = "カスタマーサポート",
}
