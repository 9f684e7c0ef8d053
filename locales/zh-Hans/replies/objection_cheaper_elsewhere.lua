-- Cheaper elsewhere, in simplified Chinese: the price where it is decided, else a kind no and what to compare.
local offer_until <const> = "{offer_until, date, ::MMMd}（{offer_until, date, ::E}）"

return {
  ["thanks.open_word"] = "谢谢您告诉我们。",
  ["answer.match_until"] = "这款可以给您{offer_price}的价格，有效期至" .. offer_until .. "。",
  ["answer.match"] = "这款可以给您{offer_price}的价格。",
  ["refusal.no_match"] = "其他卖家的价格，我们没办法做到。",
  ["alternative.compare"] = "对比的时候，运费、退货条件和包含的配件也可以一起看看。",
  ["apology.regret"] = "这次没能给到您更低的价格，很抱歉。",
}
