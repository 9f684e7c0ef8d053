-- An order that is on time, in English.
return {
  ["answer.with_eta_carrier"] = {
    {
      "Good news: your order is on its way, and {carrier} expects to deliver it on {eta, date, ::EEEEdMMMM}.",
      when = { emotion = { "calm", "happy" }, tone = { warmth = { min = 70 } } },
    },
    "Your order is on its way, and {carrier} expects to deliver it on {eta, date, ::EEEEdMMMM}.",
  },
  ["answer.with_eta"] = {
    {
      "Good news: your order is on its way and should arrive on {eta, date, ::EEEEdMMMM}.",
      when = { emotion = { "calm", "happy" }, tone = { warmth = { min = 70 } } },
    },
    "Your order is on its way and should arrive on {eta, date, ::EEEEdMMMM}.",
  },
  ["answer.promised"] = "Your order is on its way and should be with you by {promised_by, date, ::EEEEdMMMM}.",
  ["answer.shipped_on"] = "Your order is on its way. We sent it out on {shipped_at, date, ::EEEEdMMMM}.",
  ["answer.shipped"] = "We've sent your order, and it's on its way to you.",

  ["facts.last_scan"] = "The latest tracking update is from {last_scan_at, date, ::dMMMM} ({last_scan_place}).",
  ["facts.last_scan_date"] = "The latest tracking update is from {last_scan_at, date, ::dMMMM}.",

  ["next_step.track_number"] = "You can follow it with tracking number {tracking}.",
  ["next_step.order_page"] = "You can check the latest status on your order page.",

  ["next_step.track_number+option.after_date"] = "You can follow it with tracking number {tracking}. "
    .. "If it hasn't arrived by {eta, date, ::dMMMM}, just reply here and we'll look into it.",
  ["next_step.order_page+option.after_date"] = "You can check the latest status on your order page. "
    .. "If it hasn't arrived by {eta, date, ::dMMMM}, just reply here and we'll look into it.",
  ["option.after_date"] = {
    { "If it hasn't arrived by then, just reply here and we'll look into it.", after = "answer" },
    "If it hasn't arrived by {eta, date, ::dMMMM}, just reply here and we'll look into it.",
  },
}
