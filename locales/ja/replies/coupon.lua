-- A code, in Japanese.
local coupon_until <const> = "{coupon_until, date, ::MMMd}（{coupon_until, date, ::E}）"

return {
  ["answer.code_until"] = "クーポンコード「{coupon_code}」をご利用いただくと、" .. coupon_until .. "まで割引価格でお求めいただけます。",
  ["answer.code"] = "ご注文手続きの際にクーポンコード「{coupon_code}」をご利用いただくと、割引価格でお求めいただけます。",
  ["answer.none_now"] = "あいにく、現在ご案内できるクーポンはございません。クーポンがございます際は、商品ページにてご案内いたします。",
  ["answer.on_page"] = "現在ご利用いただけるクーポンがございます場合は、商品ページにてご案内しております。",
  ["ask.not_working"] = {
    { "お持ちのコードがご利用いただけない場合は、コードと表示内容をお知らせいただけますでしょうか。", after = "cushion" },
    "お持ちのコードがご利用いただけない場合は、お手数ですが、コードと画面に表示されるメッセージをお知らせください。",
  },
}
