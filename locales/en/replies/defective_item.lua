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
  ["empathy.spoiled"] = "That's frustrating, especially with something new.",

  ["solution.decided"] = "{remedy, select, refund {We'll refund you for the item.} replace {We'll send you a replacement.} "
    .. "other {We'll send you a replacement or refund you, whichever you prefer.}}",
  ["solution.after_photo"] = "Once we've seen a photo of the problem, we can decide on a replacement or a refund.",
  ["solution.after_look"] = "We're taking a close look at this and will then decide on a replacement or a refund.",

  ["ask.photo"] = {
    { "Could you send us the photo as a reply to this message?", after = "solution" },
    { "Please send us a photo of the problem as a reply to this message.", after = "cushion" },
    "Could you send us a photo of the problem as a reply to this message?",
  },
  ["deadline.decision_by"] = {
    { "With the photo, you'll have our decision by {answer_by, date, ::EEEEdMMMM}.", when = { has_photo = false } },
    "You'll have our decision by {answer_by, date, ::EEEEdMMMM}.",
  },
  ["ask.photo+deadline.decision_by"] = {
    {
      "Could you send us the photo as a reply to this message? You'll then have our decision by {answer_by, date, ::EEEEdMMMM}.",
      after = "solution",
    },
    {
      "Please send us a photo of the problem as a reply to this message. You'll then have our decision by {answer_by, date, ::EEEEdMMMM}.",
      after = "cushion",
    },
    "Could you send us a photo of the problem as a reply to this message? You'll then have our decision by {answer_by, date, ::EEEEdMMMM}.",
  },
  ["next_step.keep_item"] = "Please hold on to the item and its packaging until you hear from us.",
}
