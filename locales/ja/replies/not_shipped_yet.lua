-- A paid order that is on time but has not left yet, in Japanese.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local promised_by <const> = "{promised_by, date, ::MMMd}（{promised_by, date, ::E}）"
local ship_by <const> = "{ship_by, date, ::MMMd}（{ship_by, date, ::E}）"

return {
  ["answer.ships_by"] = "ご注文の商品は現在発送前で、" .. ship_by .. "までに発送いたします。",
  ["answer.promised"] = "ご注文の商品は現在発送前で、予定どおり" .. promised_by .. "までにお届けの見込みでございます。",
  ["answer.not_yet"] = "ご注文の商品は現在発送前でございます。発送の時期は、" .. answer_by .. "までに改めてご連絡いたします。",
  ["next_step.order_page"] = "発送後は、ご注文詳細ページにて配送状況をご確認いただけます。",
  ["option.change_now"] = "ご注文内容の変更をご希望の場合は、お手数ですが、発送前にこのメッセージへのご返信にてお知らせください。",
}
