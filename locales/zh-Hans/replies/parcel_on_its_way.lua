-- A parcel that is on time, in simplified Chinese.
local last_scan_at <const> = "{last_scan_at, date, ::MMMd}（{last_scan_at, date, ::E}）"
local eta <const> = "{eta, date, ::MMMd}（{eta, date, ::E}）"

return {
  ["answer.with_eta_carrier"] = "您的包裹正由{carrier}运送，预计" .. eta .. "送达。",
  ["answer.with_eta"] = "您的包裹正在运输途中，预计" .. eta .. "送达。",
  ["answer.promised"] = "您的包裹正在运输途中，预计最晚{promised_by, date, ::MMMd}（{promised_by, date, ::E}）送达。",
  ["answer.shipped_on"] = "您的包裹已于{shipped_at, date, ::MMMd}（{shipped_at, date, ::E}）发出，正在运输途中。",
  ["answer.shipped"] = "您的包裹已经发出，正在运输途中。",

  ["facts.last_scan"] = "最近一次物流更新是" .. last_scan_at .. "，位置在{last_scan_place}。",
  ["facts.last_scan_date"] = "最近一次物流更新是" .. last_scan_at .. "。",

  ["next_step.track_number"] = "您可以用物流单号{tracking}随时查看最新进度。",
  ["next_step.order_page"] = "您可以在订单详情页随时查看最新进度。",

  ["option.after_date"] = {
    { "如果到时还没收到，直接回复本消息，我们帮您核实。", after = "answer" },
    "如果" .. eta .. "过后还没收到，直接回复本消息，我们帮您核实。",
  },
}
