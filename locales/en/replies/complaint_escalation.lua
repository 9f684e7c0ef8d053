-- A complaint that has grown, in English: sorry, what happens now, what is decided, thanks.
return {
  ["apology.light"] = "We're sorry it has come to this.",
  ["apology.clear"] = "We're really sorry, and you were right to expect better from us.",
  ["apology.deep"] = "We're truly sorry: we let you down, and it shouldn't have come to this.",
  ["facts.review"] = "We're going through your case again from the beginning.",
  ["solution.decided"] = "{remedy, select, refund {We'll refund you for the order.} replace {We'll send you a replacement.} "
    .. "other {We'll send you a replacement or refund you, whichever you prefer.}}",
  ["solution.proposal"] = {
    { "By {answer_by, date, ::EEEEdMMMM}, you'll have a clear proposal from us.", after = "facts" },
    "You'll have a clear proposal from us by {answer_by, date, ::EEEEdMMMM}.",
  },
  ["compensation.amount"] = "For the trouble, we'll also give you {compensation}.",
  ["ask.what_helps"] = {
    { "please tell us what a good solution would look like for you.", after = "cushion" },
    "What would a good solution look like for you?",
  },
  ["thanks.open_word"] = "Thank you for telling us so openly.",
}
