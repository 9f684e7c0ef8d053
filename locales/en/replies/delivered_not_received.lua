-- Shown as delivered, yet not there, in English: nobody is doubted, everybody looks.
return {
  ["empathy.not_there"] = {
    { "We know it's frustrating when an order is marked as delivered and isn't there.", when = { emotion = { "angry", "disappointed" } } },
    "We can see how worrying it is when an order is marked as delivered and isn't there.",
  },
  ["facts.delivered_carrier"] = "{carrier} shows your order as delivered on {delivered_at, date, ::EEEEdMMMM}.",
  ["facts.delivered"] = "Your order is shown as delivered on {delivered_at, date, ::EEEEdMMMM}.",
  ["facts.marked"] = "Your order is shown as delivered.",
  ["instruction.look_around"] = "Could you ask at home and next door, and check anywhere a driver might leave it?",
  ["solution.decided"] = "{remedy, select, refund {We'll refund you for the order.} replace {We'll send your order again.} "
    .. "other {We'll send it again or refund you, whichever you prefer.}}",
  ["solution.we_ask_carrier"] = {
    { "Meanwhile, we're asking the carrier where it was left and will get back to you by {answer_by, date, ::EEEEdMMMM}.", after = "instruction" },
    "We're asking the carrier where it was left and will get back to you by {answer_by, date, ::EEEEdMMMM}.",
  },
  ["next_step.turned_up"] = "If it turns up in the meantime, just let us know.",
}
