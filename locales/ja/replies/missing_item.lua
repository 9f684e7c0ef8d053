-- Something is missing, in Japanese: the buyer's word is taken, and what is missing is asked for.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local decided <const> = "{remedy, select, refund {不足分の代金をご返金いたします} replace {不足分の商品をお送りいたします} "
  .. "other {不足分の発送またはご返金のうち、ご希望の方法で対応いたします}}。"

return {
  ["apology.light"] = "お届けした商品に不足があったとのこと、申し訳ございません。",
  ["apology.clear"] = "このたびはお届けした商品に不足があったとのこと、誠に申し訳ございません。",
  ["apology.deep"] = "このたびはお届けした商品に不足があり、多大なるご迷惑をおかけいたしましたこと、心よりお詫び申し上げます。",
  ["empathy.spoiled"] = {
    { "お待ちいただいた商品がそろっておらず、お怒りはごもっともでございます。", when = { emotion = "angry" } },
    { "お待ちいただいた商品がそろっておらず、ご心配のことと存じます。", when = { emotion = "anxious" } },
    "お待ちいただいた商品がそろっておらず、さぞご落胆のことと存じます。",
  },
  ["solution.decided"] = {
    { "つきましては、" .. decided, after = "apology" },
    { "つきましては、" .. decided, after = "empathy" },
    decided,
  },
  ["solution.checking"] = "状況を確認のうえ、具体的な対応を" .. answer_by .. "までにご連絡いたします。",
  ["ask.what_photo"] = {
    { "不足している内容を、可能でしたら届いた商品のお写真とあわせて、お知らせいただけますでしょうか。", after = "cushion" },
    "不足している内容を、可能でしたら届いた商品のお写真とあわせて、お知らせください。",
  },
  ["ask.what"] = {
    { "不足している内容を詳しくお知らせいただけますでしょうか。", after = "cushion" },
    "不足している内容を、詳しくお知らせください。",
  },
}
