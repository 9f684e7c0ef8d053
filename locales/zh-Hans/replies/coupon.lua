-- A code, in simplified Chinese.
local coupon_until <const> = "{coupon_until, date, ::MMMd}（{coupon_until, date, ::E}）"

return {
  ["answer.code_until"] = "使用优惠码{coupon_code}可以享受优惠，有效期至" .. coupon_until .. "。",
  ["answer.code"] = "结算时使用优惠码{coupon_code}，可以享受优惠。",
  ["answer.none_now"] = "目前暂时没有可用的优惠码，有了会显示在商品页面上。",
  ["answer.on_page"] = "如果目前有优惠，商品页面上会显示。",
  ["ask.not_working"] = "如果您手上的优惠码用不了，麻烦把优惠码和页面提示发给我们。",
}
