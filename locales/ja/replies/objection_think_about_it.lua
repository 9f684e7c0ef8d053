-- Time to think, in Japanese: no pressure, and somebody to ask.
local offer_until <const> = "{offer_until, date, ::MMMd}（{offer_until, date, ::E}）"

return {
  ["thanks.interest"] = "商品をご検討いただき、誠にありがとうございます。",
  ["answer.take_time"] = "どうぞごゆっくりご検討ください。",
  ["facts.price_until"] = "なお、{offer_price}でのご提供は、" .. offer_until .. "までとなっております。",
  ["ask.what_open"] = {
    { "ご検討にあたりお知りになりたい点がございましたら、お聞かせいただけますでしょうか。", after = "cushion" },
    "ご検討にあたりお知りになりたい点がございましたら、どうぞお気軽にお尋ねください。",
  },
}
