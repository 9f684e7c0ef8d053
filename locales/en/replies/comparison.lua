-- A comparison in English: the agent's own words, or until when they come.
local own <const> = { reply = "comparison" }

return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = {
    { "We'll compare the two for you and get back to you by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "You'll also have our comparison of the two by {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
  ["ask.what_matters"] = {
    { "please tell us what matters most to you.", after = "cushion" },
    "What matters most to you?",
  },
}
