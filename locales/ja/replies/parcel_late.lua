-- A late parcel in Japanese: "この日" only directly behind the sentence with the date; the way of making good is the buyer's choice while nothing is decided.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local eta <const> = "{eta, date, ::MMMd}（{eta, date, ::E}）"
local remedy <const> = "{remedy, select, refund {ご返金いたします} replace {商品を再度お送りいたします} "
  .. "other {再発送またはご返金のうち、ご希望の方法で対応いたします}}"

local by_carrier <const> = "現在、お荷物は{carrier}にて配送中"
local on_its_way <const> = "現在、お荷物は配送中"
local expected <const> = "で、" .. eta .. "にお届けの予定でございます。"
local no_date <const> = "ですが、新しいお届け予定日はまだ確認できておりません。"
local delayed <const> = "お荷物のお届けが予定より遅れております。"
local late <const> = "、お届けに遅れが生じております。"
local cause <const> = "{delay_cause, select, weather {悪天候の影響により" .. late .. "} customs {通関手続きに時間を要しているため" .. late
  .. "} strike {ストライキの影響により" .. late .. "} missorted {配送会社での仕分けの誤りにより" .. late
  .. "} volume {荷物の取扱量が増えているため" .. late .. "} other {遅れの詳しい原因は、まだ分かっておりません。}}"

return {
  ["cause.known"] = cause,

  ["facts.with_eta_carrier"] = { { delayed .. by_carrier .. expected, first = true }, by_carrier .. expected },
  ["cause.known+facts.with_eta_carrier"] = cause .. by_carrier .. expected,
  ["facts.with_eta"] = { { delayed .. on_its_way .. expected, first = true }, on_its_way .. expected },
  ["cause.known+facts.with_eta"] = cause .. on_its_way .. expected,
  ["facts.without_eta_carrier"] = { { delayed .. by_carrier .. no_date, first = true }, by_carrier .. no_date },
  ["cause.known+facts.without_eta_carrier"] = cause .. by_carrier .. no_date,
  ["facts.without_eta"] = { { delayed .. on_its_way .. no_date, first = true }, on_its_way .. no_date },
  ["cause.known+facts.without_eta"] = cause .. on_its_way .. no_date,

  ["solution.remedy_after_date"] = {
    { "万が一、この日を過ぎても届かない場合は、" .. remedy .. "。", after = "facts" },
    "万が一、" .. eta .. "を過ぎても届かない場合は、" .. remedy .. "。",
  },
  ["solution.we_ask_carrier"] = "お荷物の状況につきましては、当店より配送会社に確認いたします。",

  ["deadline.update_by"] = {
    { "確認の結果は、" .. answer_by .. "までに改めてご連絡いたします。", after = "solution" },
    "お荷物の状況は、" .. answer_by .. "までに改めてご連絡いたします。",
  },

  ["next_step.reply_here"] = {
    { "その際は、このメッセージへのご返信にてお知らせください。", after = "solution" },
    { "お届け予定日を過ぎても届かない場合は、このメッセージへのご返信にてお知らせいただけますでしょうか。", after = "cushion" },
    "そのほかご不明な点がございましたら、このメッセージへのご返信にてお知らせください。",
  },
  ["next_step.wait"] = {
    { "今しばらくお待ちいただけますでしょうか。", after = "cushion" },
    "その間、お客様にお手続きいただくことはございません。",
  },

  ["option.too_late"] = "ご希望の日に間に合わない場合は、このメッセージへのご返信にてご相談ください。別の方法をお探しいたします。",
  ["option.too_late+next_step.reply_here"] = "ご希望の日に間に合わない場合は、このメッセージへのご返信にてご相談ください。別の方法をお探しいたします。",

  ["empathy.waiting"] = {
    { "予定どおりにお届けできておらず、お怒りはごもっともでございます。", when = { emotion = "angry" } },
    "楽しみにお待ちいただいている中、ご心配をおかけしております。",
  },

  ["apology.light"] = "お荷物のお届けが遅れており、申し訳ございません。",
  ["apology.clear"] = "このたびはお荷物のお届けが遅れ、誠に申し訳ございません。",
  ["apology.deep"] = "このたびはお荷物のお届けが遅れ、多大なるご迷惑をおかけしておりますこと、心よりお詫び申し上げます。",
}
