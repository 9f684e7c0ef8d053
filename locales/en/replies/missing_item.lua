-- Something is missing, in English: what exactly, and until when we know how to put it right.
return {
  ["apology.light"] = "Sorry your order arrived incomplete.",
  ["apology.clear"] = "We're really sorry your order arrived incomplete.",
  ["apology.deep"] = "We're truly sorry your order arrived incomplete and for the trouble it's caused you.",
  ["empathy.spoiled"] = {
    { "We can see why you're worried.", when = { emotion = "anxious" } },
    "We know it's frustrating to open your order and find that something's missing.",
  },
  ["solution.decided"] = "{remedy, select, refund {We'll refund you for what's missing.} replace {We'll send you what's missing.} "
    .. "other {We'll send you what's missing or refund you for it, whichever you prefer.}}",
  ["solution.checking"] = "We're looking into what happened and will tell you by {answer_by, date, ::EEEEdMMMM} how we'll put it right.",
  ["ask.what_photo"] = {
    { "please reply with a photo of what arrived and, if you haven't yet, a list of what's missing.", after = "cushion" },
    "Could you reply with a photo of what arrived and, if you haven't yet, a list of what's missing?",
  },
  ["ask.what"] = {
    { "if you haven't yet, please tell us exactly what's missing.", after = "cushion" },
    "If you haven't yet, please tell us exactly what's missing.",
  },
}
