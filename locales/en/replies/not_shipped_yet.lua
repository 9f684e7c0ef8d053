-- A paid order that is on time but has not left yet, in English.
return {
  ["answer.ships_by"] = "Your order hasn't shipped yet. It will leave us by {ship_by, date, ::EEEEdMMMM}.",
  ["answer.promised"] = "Your order hasn't shipped yet, but it's on schedule to reach you by {promised_by, date, ::EEEEdMMMM}.",
  ["answer.not_yet"] = "Your order hasn't shipped yet. We'll let you know by {answer_by, date, ::EEEEdMMMM} when it will leave us.",
  ["next_step.order_page"] = "Once it's on its way, you'll see that on your order page.",
  ["option.change_now"] = "If you'd like to change anything, it's best to reply before it ships.",
}
