-- A paid order that should have left by now, in English: when it leaves, or when we will know.
return {
  ["facts.ships_by"] = {
    { "Your order hasn't shipped yet. It will now leave us by {ship_by, date, ::EEEEdMMMM}.", after = "apology" },
    "Your order is running late and hasn't shipped yet. It will now leave us by {ship_by, date, ::EEEEdMMMM}.",
  },
  ["facts.not_yet"] = {
    { "Your order hasn't shipped yet. We'll let you know by {answer_by, date, ::EEEEdMMMM} when it will leave us.", after = "apology" },
    "Your order is running late and hasn't shipped yet. We'll let you know by {answer_by, date, ::EEEEdMMMM} when it will leave us.",
  },
  ["option.cancel"] = "If that's too late for you, let us know and we'll look into a cancellation.",
  ["empathy.waiting"] = {
    { "We can see why you're worried about your order.", when = { emotion = "anxious" } },
    "We know it's frustrating to be kept waiting.",
  },
  ["apology.light"] = "We're sorry about the delay.",
  ["apology.clear"] = "We're really sorry about this delay.",
  ["apology.deep"] = "We're truly sorry: your order should have been on its way by now.",
}
