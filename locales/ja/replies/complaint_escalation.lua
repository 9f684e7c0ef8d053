-- A complaint that has grown, in Japanese: the apology names no cause; the thanks stand before the last apology.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local decided <const> = "{remedy, select, refund {ご注文の代金をご返金いたします} replace {代わりの商品をお送りいたします} "
  .. "other {代わりの商品の発送またはご返金のうち、ご希望の方法で対応いたします}}。"

return {
  ["apology.light"] = "このたびはご不快な思いをおかけし、申し訳ございません。",
  ["apology.clear"] = "このたびはご期待に添えず、ご不快な思いをおかけしましたこと、誠に申し訳ございません。",
  ["apology.deep"] = "このたびはご期待に添えず、多大なるご迷惑をおかけいたしましたこと、心より深くお詫び申し上げます。",
  ["facts.review"] = "お申し出の件につきましては、これまでの経緯を初めから改めて確認しております。",
  ["solution.decided"] = {
    { "つきましては、" .. decided, after = "apology" },
    { "つきましては、" .. decided, after = "empathy" },
    decided,
  },
  ["solution.proposal"] = "具体的な対応のご提案を、" .. answer_by .. "までにご連絡いたします。",
  ["compensation.amount"] = "また、ご迷惑をおかけしたお詫びとして、{compensation}をお支払いいたします。",
  ["ask.what_helps"] = {
    { "ご希望の対応をお聞かせいただけますでしょうか。", after = "cushion" },
    "ご希望の対応がございましたら、お聞かせいただけますでしょうか。",
  },
  ["thanks.open_word"] = "率直なご意見をお聞かせくださり、誠にありがとうございます。",
}
