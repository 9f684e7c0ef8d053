-- How long delivery takes, in Japanese: the usual days, never a promise.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.range"] = "お届けまでの日数は、通常{delivery_days_min}〜{delivery_days_max}営業日でございます。",
  ["answer.up_to"] = "お届けまでの日数は、通常{delivery_days_max}営業日以内でございます。",
  ["answer.item_page"] = "お届け先に応じたお届け予定日は、商品ページにてご確認いただけます。",
  ["answer.checking"] = "お届けまでの日数を確認のうえ、" .. answer_by .. "までにご連絡いたします。",
}
