-- Not a matter of this shop, in Japanese.
local sorry <const> = "誠に申し訳ございませんが、" -- where no cushion stands before it: behind another answer

return {
  ["refusal.outside"] = {
    { "お尋ねの件につきましては、当店では対応いたしかねます。", after = "cushion" },
    sorry .. "お尋ねの件につきましては、当店では対応いたしかねます。",
  },
  ["alternative.what_we_do"] = "当店の商品やご注文に関するお問い合わせでしたら、こちらで承ります。",
}
