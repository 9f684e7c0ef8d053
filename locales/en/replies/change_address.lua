-- Another address, in English. The address itself is never repeated.
local own <const> = { reply = "change_address" }

return {
  ["answer.granted"] = "We'll send your order to the new address.",
  ["answer.shipped"] = "Your order has already shipped, so we can no longer change the address.",
  ["answer.declined"] = "Unfortunately, we can't change the address of this order.",
  ["answer.checking"] = {
    { "We're checking whether we can still change the address and will let you know by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "We'll also let you know by {answer_by, date, ::EEEEdMMMM} whether we can still change the address.", -- behind another matter
  },
  ["alternative.redirect_carrier"] = "It's worth asking {carrier} whether they can still redirect it.",
  ["alternative.redirect"] = "It's worth asking the carrier whether they can still redirect it.",
  ["alternative.cancel_reorder"] = "If you like, we can look into a cancellation so you can order again with the new address.",
  ["ask.new_address"] = {
    { "if you haven't yet, please reply with the complete new address.", after = "cushion" },
    "If you haven't yet, please reply with the complete new address.",
  },
}
