-- A faulty item in English: the remedy only where it is decided; until then what is needed and when the answer comes.
return {
  ["apology.light"] = {
    { "Sorry there's a problem with your {item}.", when = { item_known = true } },
    "Sorry there's a problem with your item.",
  },
  ["apology.clear"] = {
    { "We're really sorry there's a problem with your {item}.", when = { item_known = true } },
    "We're really sorry there's a problem with your item.",
  },
  ["apology.deep"] = "We're truly sorry for all the trouble you've had with this order.",
  ["empathy.spoiled"] = {
    { "We can see why you're worried.", when = { emotion = "anxious" } },
    "We know it's frustrating when something you ordered isn't right.",
  },

  ["solution.decided"] = "{remedy, select, refund {We'll refund you for the item.} replace {We'll send you a replacement.} "
    .. "other {We'll send you a replacement or refund you, whichever you prefer.}}",
  ["solution.after_photo"] = "Once we've seen a photo of the problem, we can decide on a replacement or a refund.",
  ["solution.after_look"] = "We're taking a close look at this and will then decide on a replacement or a refund.",

  ["ask.photo"] = {
    { "Could you reply to this message with a photo?", after = "solution" },
    { "please reply to this message with a photo of the problem.", after = "cushion" },
    "Could you reply to this message with a photo of the problem?",
  },
  ["deadline.decision_by"] = {
    { "With the photo, we can let you know our decision by {answer_by, date, ::EEEEdMMMM}.", when = { has_photo = false } },
    "You'll have our decision by {answer_by, date, ::EEEEdMMMM}.",
  },
  ["ask.photo+deadline.decision_by"] = {
    {
      "Could you reply to this message with a photo? We can then let you know our decision by {answer_by, date, ::EEEEdMMMM}.",
      after = "solution",
    },
    {
      "please reply to this message with a photo of the problem. We can then let you know our decision by {answer_by, date, ::EEEEdMMMM}.",
      after = "cushion",
    },
    "Could you reply to this message with a photo of the problem? We can then let you know our decision by {answer_by, date, ::EEEEdMMMM}.",
  },
  ["next_step.keep_item"] = "Please hold on to the item and its packaging until you hear from us.",
}
