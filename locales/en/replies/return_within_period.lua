-- A return in time, in English: until when, how, and what happens to the money.
local own <const> = { reply = "return_within_period" }

return {
  ["answer.declined"] = "Unfortunately, we can't take this order back.",
  ["answer.until"] = "Yes, you can return your order until {return_until, date, ::EEEEdMMMM}.",
  ["answer.granted"] = "Yes, you can return your order.",
  ["answer.checking"] = {
    { "We're checking your return request and will let you know by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "As for your return, you'll have our answer by {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
  ["instruction.label"] = "Please use return label {return_label} when you send it back.",
  ["instruction.order_page"] = "You can start the return on your order page.",
  ["instruction.details_follow"] = "We'll send you the details for the return.",
  ["facts.cost"] = "{return_cost, select, seller {Return shipping is on us.} buyer {Return shipping is at your cost.} "
    .. "other {We'll let you know about the cost of return shipping.}}",
  ["solution.refund_on_arrival"] = "As soon as it's back with us, we'll send your refund.",
  ["next_step.pack"] = "Please pack it well and include everything that came with it.",
  ["alternative.if_faulty"] = "If something is wrong with the item, that's different: just tell us what it is.",
}
