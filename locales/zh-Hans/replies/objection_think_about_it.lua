-- Thinking it over, in simplified Chinese: no pressure.
local offer_until <const> = "{offer_until, date, ::MMMd}（{offer_until, date, ::E}）"

return {
  ["thanks.interest"] = "感谢您对我们商品的关注。",
  ["answer.take_time"] = "您慢慢考虑就好，不着急。",
  ["facts.price_until"] = "跟您说一声，{offer_price}这个价格有效期至" .. offer_until .. "。",
  ["ask.what_open"] = { { "决定之前还想了解什么，麻烦您告诉我们。", after = "cushion" }, "决定之前，还有什么想了解的吗？" },
  ["answer.take_time+ask.what_open"] = "您慢慢考虑就好，不着急。决定之前，还有什么想了解的吗？",
}
