-- A paid order that should have left by now, in Japanese: when it leaves, or when we will know.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local ship_by <const> = "{ship_by, date, ::MMMd}（{ship_by, date, ::E}）"
local leaves <const> = ship_by .. "までに発送いたします。"
local when_known <const> = "発送の時期は、" .. answer_by .. "までに改めてご連絡いたします。"

return {
  ["facts.ships_by"] = {
    { "現在もまだ発送に至っておりませんが、" .. leaves, after = "apology" },
    { "現在もまだ発送に至っておりませんが、" .. leaves, after = "empathy" },
    "ご注文の商品は予定より遅れ、まだ発送に至っておりません。" .. leaves,
  },
  ["facts.not_yet"] = {
    { "現在もまだ発送に至っておりません。" .. when_known, after = "apology" },
    { "現在もまだ発送に至っておりません。" .. when_known, after = "empathy" },
    "ご注文の商品は予定より遅れ、まだ発送に至っておりません。" .. when_known,
  },
  ["option.cancel"] = "ご希望の日に間に合わない場合は、お手数ですが、このメッセージへのご返信にてお知らせください。キャンセルの可否を確認いたします。",
  ["empathy.waiting"] = {
    { "お待ちいただいている中、お怒りはごもっともでございます。", when = { emotion = "angry" } },
    "楽しみにお待ちいただいている中、ご心配をおかけしております。",
  },
  ["apology.light"] = "ご注文の商品の発送が遅れており、申し訳ございません。",
  ["apology.clear"] = "このたびはご注文の商品の発送が遅れ、誠に申し訳ございません。",
  ["apology.deep"] = "このたびは商品の発送が遅れ、多大なるご迷惑をおかけしておりますこと、心よりお詫び申し上げます。",
}
