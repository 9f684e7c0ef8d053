-- Warranty, in English: only the date that is known, nothing about rights.
local own <const> = { reply = "warranty" }

return {
  ["answer.until"] = "Your item is under warranty until {warranty_until, date, ::yMMMMd}.",
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = {
    { "We're checking the warranty for your item and will get back to you by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "As for the warranty, you'll have our answer by {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
  ["ask.fault"] = {
    { "if something isn't working, please describe it and add a photo.", after = "cushion" },
    "If something isn't working, please describe it and add a photo.",
  },
}
