-- The honest holding answer in English.
return {
  ["hold.checking"] = "We're looking into this for you.",
  ["deadline.answer_by"] = "You'll have our answer by {answer_by, date, ::EEEEdMMMM}.",
  ["hold.checking+deadline.answer_by"] = "We're looking into this and will get back to you by {answer_by, date, ::EEEEdMMMM}.",
}
