-- A comparison with another product, in German.
local own <const> = { reply = "comparison" }

return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = {
    { "Wir vergleichen die beiden Artikel für Sie und antworten Ihnen bis {answer_by, date, ::EEEEdMMMM}.", when = own },
    "Den Vergleich der beiden Artikel erhalten Sie bis {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
  ["ask.what_matters"] = "Worauf kommt es Ihnen dabei besonders an?",
}
