-- Something else came, in English.
return {
  ["apology.light"] = "Sorry you received the wrong item.",
  ["apology.clear"] = "We're really sorry you received the wrong item.",
  ["apology.deep"] = "We're truly sorry for this mix-up and the trouble it's caused you.",
  ["empathy.spoiled"] = {
    { "We can see why you're worried.", when = { emotion = "anxious" } },
    "We know it's frustrating to open your order and find something else.",
  },
  ["solution.decided"] = "{remedy, select, refund {We'll refund you for the item.} replace {We'll send you the right one.} "
    .. "other {We'll send you the right one or refund you, whichever you prefer.}}",
  ["solution.checking"] = "We're looking into what happened and will tell you by {answer_by, date, ::EEEEdMMMM} how we'll put it right.",
  ["ask.photo"] = {
    { "please reply with a photo of what arrived, label included.", after = "cushion" },
    "Could you reply with a photo of what arrived, label included?",
  },
  ["next_step.keep_item"] = "Please hold on to the item and its packaging until you hear from us.",
}
