-- A cancellation that comes too late, in simplified Chinese: why not, and how a return works.
local shipped_at <const> = "{shipped_at, date, ::MMMd}（{shipped_at, date, ::E}）"
local return_until <const> = "{return_until, date, ::MMMd}（{return_until, date, ::E}）"

return {
  ["refusal.no_cancel"] = { { "订单没办法再取消了。", after = "reason" }, "您的订单没办法再取消了。" },
  ["reason.delivered"] = { { "商品已经送达。", after = "refusal" }, "您的订单已经送达。" },
  ["reason.shipped_on"] = { { "商品已于" .. shipped_at .. "发货。", after = "refusal" }, "您的订单已于" .. shipped_at .. "发货。" },
  ["reason.shipped"] = { { "商品已经发货。", after = "refusal" }, "您的订单已经发货。" },
  ["reason.delivered+refusal.no_cancel"] = "您的订单已经送达，没办法再取消了。",
  ["reason.shipped_on+refusal.no_cancel"] = "您的订单已于" .. shipped_at .. "发货，没办法再取消了。",
  ["reason.shipped+refusal.no_cancel"] = "您的订单已经发货，没办法再取消了。",
  ["alternative.return_until"] = "不过您还可以选择退货，退货期截至" .. return_until .. "。",
  ["alternative.return_days"] = "不过，收到商品后{return_days}天内可以退货。",
  ["alternative.return_ask"] = "如果想退货，回复告诉我们，我们跟您一起看看怎么处理。",
}
