-- A lower price declined in Japanese: the reason carries the refusal in one sentence behind the cushion.
return {
  ["thanks.interest"] = "当店の商品に関心をお寄せいただき、誠にありがとうございます。",

  ["reason.same_for_all"] = "当店では、すべてのお客様に同じ価格でご提供しております。",
  ["refusal.fixed_price"] = "個別のお値引きはいたしかねます。",
  ["reason.same_for_all+refusal.fixed_price"] = "すべてのお客様に同じ価格でご提供しておりますため、個別のお値引きはいたしかねます。",

  ["alternative.offers_on_page"] = "セールやクーポンがございます際は、商品ページにてご案内しておりますので、よろしければご覧ください。",

  ["next_step.ask_more"] = "商品についてご不明な点がございましたら、お気軽にお問い合わせください。",

  ["apology.regret"] = "ご期待に添えず、申し訳ございません。",
}
