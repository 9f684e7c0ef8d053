-- An exchange in English: granted, declined, or being checked.
local own <const> = { reply = "exchange" }

return {
  ["answer.granted_size"] = "Yes, we'll exchange it for size {size}.",
  ["answer.granted"] = "Yes, we'll exchange it for you.",
  ["answer.declined"] = "Unfortunately, we can't exchange this item.",
  ["answer.checking_size"] = {
    { "We're checking whether we can exchange it for size {size} and will let you know by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "We'll also let you know by {answer_by, date, ::EEEEdMMMM} whether we can exchange it for size {size}.", -- behind another matter
  },
  ["answer.checking"] = {
    { "We're checking whether we can exchange it and will let you know by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "We'll also let you know by {answer_by, date, ::EEEEdMMMM} whether an exchange is possible.", -- behind another matter
  },
  ["ask.which"] = {
    { "if you haven't yet, please tell us the size or version you'd like instead.", after = "cushion" },
    "If you haven't yet, please tell us the size or version you'd like instead.",
  },
  ["instruction.details_follow"] = "We'll send you the details for returning the one you have.",
  ["alternative.return_instead"] = "You can still return it and order the one you'd like.",
}
