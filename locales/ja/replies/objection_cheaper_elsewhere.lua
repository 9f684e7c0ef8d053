-- Cheaper elsewhere, in Japanese: the price where it is decided, else a kind no and what to compare.
local offer_until <const> = "{offer_until, date, ::MMMd}（{offer_until, date, ::E}）"
local sorry <const> = "誠に申し訳ございませんが、" -- where no cushion stands before it: behind another answer

return {
  ["thanks.open_word"] = "価格についてお知らせいただき、誠にありがとうございます。",
  ["answer.match_until"] = "こちらの商品は、" .. offer_until .. "まで{offer_price}にてご提供いたします。",
  ["answer.match"] = "こちらの商品は、{offer_price}にてご提供いたします。",
  ["refusal.no_match"] = {
    { "他店様の価格に合わせたお値引きはいたしかねます。", after = "cushion" },
    sorry .. "他店様の価格に合わせたお値引きはいたしかねます。",
  },
  ["alternative.compare"] = "ご比較の際は、送料や返品の条件、セット内容もあわせてご確認いただけますと幸いです。",
  ["apology.regret"] = "ご期待に添えず、申し訳ございません。",
}
