-- A cancellation in time, in English: done, granted, declined, or being checked.
local own <const> = { reply = "cancel_before_shipping" }

return {
  ["answer.cancelled"] = {
    { "Your order is cancelled, and nothing will be shipped.", when = { country = { "gb", "ie", "au", "nz", "za", "in", "sg", "ca" } } },
    "Your order is canceled, and nothing will be shipped.",
  },
  ["answer.granted"] = "We'll cancel your order, and nothing will be shipped.",
  ["answer.declined"] = "Unfortunately, we can no longer stop your order.",
  ["answer.checking"] = {
    { "We're checking whether we can still cancel your order and will let you know by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "We'll also let you know by {answer_by, date, ::EEEEdMMMM} whether we can still cancel your order.", -- behind another matter
  },
  ["facts.refund_sent"] = "We sent your refund on {refund_at, date, ::EEEEdMMMM}.",
  ["solution.refund_follows"] = "You'll get back what you've paid.",
  ["alternative.return_days"] = "Once it arrives, you have {return_days, plural, one {# day} other {# days}} to return it.",
  ["alternative.return_ask"] = "If you'd rather not keep it, let us know once it arrives and we'll go over your options.",
}
