-- A parcel that is on time, in Japanese.
local last_scan_at <const> = "{last_scan_at, date, ::MMMd}（{last_scan_at, date, ::E}）"
local eta <const> = "{eta, date, ::MMMd}（{eta, date, ::E}）"

return {
  ["answer.with_eta_carrier"] = "ご注文の商品は{carrier}にて配送中で、" .. eta .. "にお届けの予定でございます。",
  ["answer.with_eta"] = "ご注文の商品は現在配送中で、" .. eta .. "にお届けの予定でございます。",
  ["answer.promised"] = "ご注文の商品は現在配送中で、{promised_by, date, ::MMMd}（{promised_by, date, ::E}）までにお届けの予定でございます。",
  ["answer.shipped_on"] = "ご注文の商品は{shipped_at, date, ::MMMd}（{shipped_at, date, ::E}）に発送し、現在配送中でございます。",
  ["answer.shipped"] = "ご注文の商品は発送済みで、現在配送中でございます。",

  ["facts.last_scan"] = "直近の配送状況は、" .. last_scan_at .. "に{last_scan_place}で更新されております。",
  ["facts.last_scan_date"] = "直近の配送状況は、" .. last_scan_at .. "に更新されております。",

  ["next_step.track_number"] = "最新の状況は、追跡番号「{tracking}」にてご確認いただけます。",
  ["next_step.order_page"] = "最新の状況は、ご注文詳細ページにてご確認いただけます。",

  ["option.after_date"] = "万が一、お届け予定日を過ぎても届かない場合は、お手数ですが、このメッセージへのご返信にてお知らせください。当店で状況をお調べいたします。",
}
