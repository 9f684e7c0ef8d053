-- Something else came, in Japanese: the buyer's word is taken without asking who mixed it up.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local decided <const> = "{remedy, select, refund {商品の代金をご返金いたします} replace {ご注文の商品を改めてお送りいたします} "
  .. "other {ご注文の商品の発送またはご返金のうち、ご希望の方法で対応いたします}}。"

return {
  ["apology.light"] = "ご注文と異なる商品が届いたとのこと、申し訳ございません。",
  ["apology.clear"] = "このたびはご注文と異なる商品が届いたとのこと、誠に申し訳ございません。",
  ["apology.deep"] = "このたびはご注文と異なる商品をお届けし、多大なるご迷惑をおかけいたしましたこと、心よりお詫び申し上げます。",
  ["empathy.spoiled"] = {
    { "お荷物を開けられた際のお気持ちを思いますと、お怒りはごもっともでございます。", when = { emotion = "angry" } },
    { "お荷物を開けられて、さぞご心配のことと存じます。", when = { emotion = "anxious" } },
    "お荷物を開けられて、さぞご落胆のことと存じます。",
  },
  ["solution.decided"] = {
    { "つきましては、" .. decided, after = "apology" },
    { "つきましては、" .. decided, after = "empathy" },
    decided,
  },
  ["solution.checking"] = "経緯を確認のうえ、具体的な対応を" .. answer_by .. "までにご連絡いたします。",
  ["ask.photo"] = {
    { "届いた商品とラベルが分かるお写真を、ご返信にてお送りいただけますでしょうか。", after = "cushion" },
    "届いた商品とラベルが分かるお写真を、ご返信にてお送りいただけますと幸いです。",
  },
  ["next_step.keep_item"] = {
    { "念のため、届いた商品と梱包材をお手元に保管いただけますでしょうか。", after = "cushion", when = { remedy_decided = true } },
    { "なお、届いた商品と梱包材は、念のためお手元にご保管くださいますよう、お願いいたします。", when = { remedy_decided = true } },
    { "届いた商品と梱包材を、当店からのご連絡までお手元に保管いただけますでしょうか。", after = "cushion" },
    "なお、届いた商品と梱包材は、当店からのご連絡までお手元にご保管くださいますよう、お願いいたします。",
  },
}
